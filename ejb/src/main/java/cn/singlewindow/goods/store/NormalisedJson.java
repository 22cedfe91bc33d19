package cn.singlewindow.goods.store;

import cn.singlewindow.platform.form.Normalised;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Normalised values as the JSON that is stored. */
final class NormalisedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Normalised>> LIST = new TypeReference<>() {};

    private NormalisedJson() {}

    static String write(List<Normalised> normalised) {
        try {
            return normalised.isEmpty() ? "[]" : MAPPER.writeValueAsString(normalised);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Normalised> read(String text) {
        try {
            return "[]".equals(text) ? List.of() : MAPPER.readValue(text, LIST);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}

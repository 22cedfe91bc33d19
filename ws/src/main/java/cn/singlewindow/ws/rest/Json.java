package cn.singlewindow.ws.rest;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.message.JsonFormWriter;
import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;

/** JSON of answers and of small commands. Times are ISO 8601 in UTC, decimals are plain. */
public final class Json {

    private static final ObjectMapper WRITER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .registerModule(forms())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private Json() {}

    private static SimpleModule forms() {
        return new SimpleModule()
                .addSerializer(DeclarationForm.class, as(form -> JsonFormWriter.members(form::all, Section.values())))
                .addSerializer(CallForm.class, as(form -> JsonFormWriter.members(form::all, CallSection.values())))
                .addSerializer(
                        ManifestForm.class, as(form -> JsonFormWriter.members(form::all, ManifestSection.values())))
                .addSerializer(Fields.class, as(Fields::values))
                .addSerializer(Money.class, as(Json::money))
                .addSerializer(HsPrefix.class, as(HsPrefix::value))
                .addSerializer(CodeTable.class, as(CodeTable::path));
    }

    private static Map<String, Object> money(Money money) {
        return Map.of("amount", money.amount(), "currency", money.currency().getCurrencyCode());
    }

    private static <T> JsonSerializer<T> as(Function<T, Object> change) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider by) throws IOException {
                by.defaultSerializeValue(change.apply(value), out);
            }
        };
    }

    /** A value in JSON, UTF-8. */
    public static byte[] bytes(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A small command: an object of texts, numbers and lists of them. */
    public static JsonBody body(InputStream from) {
        return JsonBody.read(JsonText.bytes(from));
    }
}

package cn.singlewindow.ws.goods.decmessage;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The order of the elements in a group, as version 4.0 has it ({@code decmessage/elements.csv}). */
final class ElementOrder {

    private static final ElementOrder STANDARD = new ElementOrder();

    private final Map<Section, List<String>> elements = new EnumMap<>(Section.class);

    private ElementOrder() {
        try (InputStream in = ElementOrder.class.getResourceAsStream("/decmessage/elements.csv")) {
            if (in == null) {
                throw new IllegalStateException("decmessage/elements.csv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        elements.computeIfAbsent(Section.valueOf(line.substring(0, comma)), none -> new ArrayList<>())
                .add(line.substring(comma + 1));
    }

    static ElementOrder standard() {
        return STANDARD;
    }

    /** The names in a group, first those that the order knows. */
    List<String> of(Section section, Fields group) {
        List<String> known = elements.getOrDefault(section, List.of());
        List<String> names = new ArrayList<>(
                known.stream().filter(name -> !group.text(name).isEmpty()).toList());
        group.values().forEach((name, value) -> {
            if (!value.isEmpty() && !known.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }
}

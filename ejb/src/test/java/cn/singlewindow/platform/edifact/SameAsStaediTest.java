package cn.singlewindow.platform.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A second opinion: an independent parser finds the same segments and values in every sample that it can read. StAEDI
 * 1.26 cannot read telex headings, and takes the space that UNA has for "no repetition" as a separator.
 */
class SameAsStaediTest {

    @Test
    void everySampleHasTheSameValues() throws EDIStreamException {
        for (Path sample : Samples.all()) {
            byte[] bytes = Samples.bytes(sample);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.startsWith("UNB") || (text.startsWith("UNA") && text.contains("UNOA:1"))) {
                assertThat(ours(bytes)).as(sample.toString()).isEqualTo(theirs(bytes));
            }
        }
    }

    private static List<String> ours(byte[] bytes) {
        Samples.Kept kept = new Samples.Kept();
        Samples.read(bytes, kept);
        List<String> values = new ArrayList<>();
        for (Segment segment : kept.segments) {
            values.add(segment.tag());
            for (int element = 1; element <= segment.size(); element++) {
                for (int repetition = 1; repetition <= segment.repetitions(element); repetition++) {
                    for (int component = 1; component <= 9; component++) {
                        values.add(segment.text(element, repetition, component));
                    }
                }
            }
        }
        values.removeIf(String::isEmpty);
        return values;
    }

    private static List<String> theirs(byte[] bytes) throws EDIStreamException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(bytes));
        List<String> values = new ArrayList<>();
        boolean service = true;
        while (reader.hasNext()) {
            EDIStreamEvent event = reader.next();
            if (event == EDIStreamEvent.START_SEGMENT) {
                service = reader.getText().startsWith("UN") && !reader.getText().equals("UNS");
            }
            if (!service && (event == EDIStreamEvent.START_SEGMENT || event == EDIStreamEvent.ELEMENT_DATA)) {
                values.add(reader.getText());
            }
        }
        values.removeIf(String::isEmpty);
        return values;
    }
}

package cn.singlewindow.platform.edifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Interchanges to read. */
final class Samples {

    static final String PERSONS = "UNB+UNOA:4+SENDER+WINDOW+261124:0800+R1'"
            + "UNH+M1+PAXLST:D:05B:UN:IATA'BGM+250'NAD+MS+++AGENT'TDT+20+042W'"
            + "NAD+FM+++LI:WEI'ATT+2++M'NAD+FM+++WANG:FANG'CNT+41:2'UNT+9+M1'UNZ+1+R1'";

    private Samples() {}

    static List<Path> all() {
        try (Stream<Path> edifact = Files.list(Path.of("src/test/resources/edifact"));
                Stream<Path> persons = Files.list(Path.of("src/test/resources/paxlst"))) {
            return Stream.concat(edifact, persons)
                    .filter(path -> !path.endsWith("NOTICE"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A handler that keeps everything. */
    static final class Kept implements MessageHandler {

        final List<Segment> segments = new ArrayList<>();

        @Override
        public void segment(Segment segment, Complaints complaints) {
            segments.add(segment);
        }

        @Override
        public void end(Segment last, Complaints complaints) {}
    }

    static InterchangeReport read(byte[] bytes, MessageHandler handler) {
        return read(bytes, EdifactBounds.standard(), handler);
    }

    static InterchangeReport read(byte[] bytes, EdifactBounds bounds, MessageHandler handler) {
        return InterchangeReader.read(
                new ByteArrayInputStream(bytes), bounds, "any", (interchange, message, marks) -> Optional.of(handler));
    }

    static List<String> faults(InterchangeReport report) {
        return report.violations().stream()
                .map(each -> each.problem() + " " + each.path())
                .toList();
    }

    static List<String> faults(String interchange) {
        return faults(read(bytes(interchange), new Kept()));
    }
}

package cn.singlewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code bench/README.md} from the recorded runs: of each row the last, a whole one before a quick one. */
final class Table {

    private static final String HEAD = """
            # Measured

            Made from `bench/results` by `bench/run --table`. One row is run by `bench/run ROW [--quick] [--out FILE]`;
            `bench/run --list` names them. A run brings up its own database and server under `run/bench` and takes them
            down again. Ratios are ours against the anchor, slices in turn, on one machine at one time; absolute figures
            of different runs do not compare. `kill -9` does not drop the page cache: none of this proves safety against
            loss of power. Systems that speak with the window, to copy from or to let run: [client.md](client.md)
            (`bench/client`, `bench/simulate`, `bench/interop`).

            `bench/night --rows N --seed S --out DIR` writes a night of N bills with every kind of discrepancy planted:
            `window.sql`, the agencies' `files/`, and `planted.csv`.

            | row | what | run | n | violations | ratio: median (min–max) | else |
            |---|---|---|---|---|---|---|
            """;

    private Table() {}

    static void write(Path root) throws IOException {
        Map<String, JsonNode> last = new TreeMap<>();
        try (Stream<Path> files = Files.list(root.resolve("bench/results"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode run = new ObjectMapper().readTree(file.toFile());
                last.merge(run.path("row").asText(), run, Table::better);
            }
        }
        StringBuilder page = new StringBuilder(HEAD);
        last.values().forEach(run -> page.append(line(run)));
        page.append("\n## What each run says besides\n");
        last.values().forEach(run -> page.append(notes(run)));
        Files.writeString(root.resolve("bench/README.md"), page);
    }

    private static JsonNode better(JsonNode a, JsonNode b) {
        if (a.path("quick").asBoolean() != b.path("quick").asBoolean()) {
            return a.path("quick").asBoolean() ? b : a;
        }
        return a.path("date").asText().compareTo(b.path("date").asText()) > 0 ? a : b;
    }

    private static String line(JsonNode run) {
        String ratio =
                run.has("median") ? "%s (%s–%s)".formatted(run.get("median"), run.get("min"), run.get("max")) : "";
        return "| %s | %s | %s%s | %s | %s | %s | %s |%n"
                .formatted(
                        run.path("row").asText(),
                        run.path("title").asText(),
                        run.path("date").asText().substring(0, 10),
                        run.path("quick").asBoolean() ? " quick" : "",
                        run.path("n").asText(),
                        run.path("violations").asText(),
                        ratio,
                        run.path("else").asText());
    }

    private static String notes(JsonNode run) {
        StringBuilder text = new StringBuilder("\n**%s** (%s, commit %s)\n"
                .formatted(
                        run.path("row").asText(),
                        run.path("machine").asText(),
                        run.path("commit").asText()));
        for (String part : List.of("notes", "violation_texts")) {
            run.path(part)
                    .forEach(note -> text.append("- ").append(note.asText()).append('\n'));
        }
        return text.toString();
    }
}

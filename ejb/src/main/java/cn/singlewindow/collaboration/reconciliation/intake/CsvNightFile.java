package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A night file as CSV: {@code #header version=… dataset=… agency=… businessDate=… sequence=… encoding=…}, a line with the names
 * of the columns, the rows, {@code #trailer rows=… total.<field>=… sha256=…}.
 */
final class CsvNightFile implements NightFile {

    private static final String HEADER = "#header ";
    private static final String TRAILER = "#trailer ";

    private final BoundedLines lines;
    private final FileHeader header;
    private final List<String> columns;
    private Optional<FileTrailer> trailer = Optional.empty();

    CsvNightFile(InputStream in) {
        lines = new BoundedLines(in, StandardCharsets.ISO_8859_1);
        String first = lines.next().orElse("");
        if (!first.startsWith(HEADER)) {
            throw Rejected.because(IntakeProblem.NO_HEADER, HEADER.strip());
        }
        header = FileHeader.of(pairs(first.substring(HEADER.length())));
        lines.decodeAs(charset(header.encoding()));
        columns = cells(lines.next().orElseThrow(() -> Rejected.because(IntakeProblem.CUT_SHORT)));
    }

    @Override
    public FileHeader header() {
        return header;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<List<String>> next() {
        String line = lines.next().orElseThrow(() -> Rejected.because(IntakeProblem.CUT_SHORT));
        if (line.startsWith(TRAILER)) {
            trailer = Optional.of(FileTrailer.of(pairs(line.substring(TRAILER.length()))));
            lines.next().ifPresent(more -> {
                throw Rejected.because(IntakeProblem.AFTER_TRAILER, Long.toString(lines.number()));
            });
            return Optional.empty();
        }
        return Optional.of(cells(line));
    }

    @Override
    public FileTrailer trailer() {
        return trailer.orElseThrow();
    }

    @Override
    public long position() {
        return lines.number();
    }

    static Charset charset(String name) {
        return switch (name) {
            case "UTF-8" -> StandardCharsets.UTF_8;
            case "GB18030" -> Charset.forName("GB18030");
            default -> throw Rejected.because(IntakeProblem.WRONG_ENCODING, name, "1");
        };
    }

    private static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : line.strip().split(" +", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                pairs.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return pairs;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        if (line.indexOf('"') < 0) {
            int from = 0;
            for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', from)) {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
            cells.add(line.substring(from));
            return cells;
        }
        return quoted(line, cells);
    }

    private static List<String> quoted(String line, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && inside && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == ',' && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.ReferenceProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comma separated file (RFC 4180) in UTF-8, with or without byte order mark, or GB18030. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String name;
    private final String text;
    private final Faults faults;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Map<String, Integer> columns = Map.of();
    private int line = 1;
    private int begin = 1;

    private CsvFile(String name, String text, Faults faults) {
        this.name = name;
        this.text = text;
        this.faults = faults;
    }

    /** The rows below the header. What is wrong goes to the faults, with its line. */
    static List<CsvRow> rows(String name, byte[] content, Faults faults) {
        String text = decode(name, content, faults);
        return new CsvFile(name, text, faults).parse();
    }

    private static String decode(String name, byte[] content, Faults faults) {
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, content);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strictly(GB18030, content);
            } catch (CharacterCodingException neither) {
                faults.add(name, lineOfFirstBadByte(content), "", ReferenceProblem.ENCODING);
                return "";
            }
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    /** The first line that is neither; in a mixed file, the first that is not UTF-8. */
    private static int lineOfFirstBadByte(byte[] content) {
        int mixed = 0;
        int start = 0;
        int number = 1;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                ByteBuffer bytes = ByteBuffer.wrap(content, start, i - start);
                boolean utf8 = decodes(StandardCharsets.UTF_8, bytes);
                if (!utf8 && !decodes(GB18030, bytes)) {
                    return number;
                }
                mixed = mixed == 0 && !utf8 ? number : mixed;
                start = i + 1;
                number++;
            }
        }
        return mixed;
    }

    private static boolean decodes(Charset charset, ByteBuffer bytes) {
        try {
            charset.newDecoder().decode(bytes.duplicate());
            return true;
        } catch (CharacterCodingException bad) {
            return false;
        }
    }

    private List<CsvRow> parse() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                append(c);
            } else {
                separate(c);
            }
        }
        if (quoted) {
            faults.add(name, begin, "", ReferenceProblem.QUOTE);
        } else if (cell.length() > 0 || !cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void append(char c) {
        cell.append(c);
        if (c == '\n') {
            line++;
        }
    }

    private void separate(char c) {
        switch (c) {
            case ',' -> endCell();
            case '\n' -> endLine();
            case '\r' -> {}
            default -> cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        if (cell.length() > 0 || !cells.isEmpty()) {
            endRow();
        }
        line++;
        begin = line;
    }

    private void endRow() {
        endCell();
        if (columns.isEmpty()) {
            header();
        } else if (cells.size() != columns.size()) {
            faults.add(
                    name,
                    begin,
                    String.join(",", cells),
                    ReferenceProblem.COLUMNS,
                    String.valueOf(columns.size()),
                    String.valueOf(cells.size()));
        } else {
            rows.add(new CsvRow(begin, columns, List.copyOf(cells)));
        }
        cells.clear();
    }

    private void header() {
        columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.put(cells.get(i).strip(), i);
        }
    }
}

package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.platform.spreadsheet.Cell.Kind;
import cn.singlewindow.shared.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells of a csv file (RFC 4180) in UTF-8 or GB18030, separated by comma, semicolon or tab. */
final class CsvCells {

    private static final String SEPARATORS = ",;\t";

    private final SheetBounds bounds;
    private final String text;
    private final char separator;
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private int row = 1;
    private int column;

    private CsvCells(String text, SheetBounds bounds) {
        this.bounds = bounds;
        this.text = text;
        this.separator = separator(text);
    }

    static Sheet read(byte[] file, SheetBounds bounds) {
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
        return new Sheet("", new CsvCells(text, bounds).all(), List.of());
    }

    private static String decode(byte[] file) {
        return strict(file, StandardCharsets.UTF_8)
                .or(() -> strict(file, Charset.forName("GB18030")))
                .orElseThrow(() -> Rejected.because(SheetProblem.NOT_A_SHEET));
    }

    private static Optional<String> strict(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<Cell> all() {
        while (at < text.length()) {
            String value = text.charAt(at) == '"' ? quoted() : plain();
            add(value);
            step();
        }
        return cells;
    }

    private void add(String value) {
        if (row > bounds.rows() || column >= bounds.columns()) {
            throw Rejected.because(SheetProblem.TOO_LARGE, Cell.columnName(column) + row);
        }
        if (!value.isEmpty()) {
            cells.add(new Cell(row, column, Kind.TEXT, value, value.startsWith("=")));
        }
    }

    private void step() {
        if (at >= text.length()) {
            return;
        }
        if (text.charAt(at) == separator) {
            column++;
            at++;
            return;
        }
        if (text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        row++;
        column = 0;
    }

    private String plain() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                value.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append(c);
                at++;
            } else {
                at++;
                return value + plain();
            }
        }
        return value.toString();
    }
}

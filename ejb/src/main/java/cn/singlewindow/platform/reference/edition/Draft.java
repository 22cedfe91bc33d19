package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.Mark;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row while several files add to it. */
final class Draft {

    private static final String OWN = "own";

    private final CodeTable table;
    private final String code;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String nameZh = "";
    private String nameEn = "";
    private LocalDate from = CodeEntry.BEGINNING;
    private LocalDate to = CodeEntry.OPEN;
    private Mark mark = Mark.UNVERIFIED;
    private String source = OWN;

    Draft(CodeTable table, String code) {
        this.table = table;
        this.code = code;
    }

    void name(String zh, String en) {
        nameZh = nameZh.isEmpty() ? zh : nameZh;
        nameEn = nameEn.isEmpty() ? en : nameEn;
    }

    void attribute(String name, String value) {
        if (!value.isEmpty()) {
            attributes.putIfAbsent(name, value);
        }
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    void during(LocalDate first, LocalDate last) {
        from = first.isAfter(from) ? first : from;
        to = last.isBefore(to) ? last : to;
    }

    /** A published file outranks what was written here. */
    void cameFrom(String folder, Mark trust) {
        if (OWN.equals(source)) {
            source = folder;
            mark = trust;
        }
    }

    boolean isNamed() {
        return !nameZh.isEmpty() || !nameEn.isEmpty();
    }

    CodeEntry entry() {
        return new CodeEntry(table, code, from, to, nameZh, nameEn, attributes, mark, source);
    }
}

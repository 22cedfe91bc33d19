package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.platform.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which cell formats of a workbook show a number as a date. */
final class XlsxStyles {

    private static final int LAST_DATE = 22;
    private static final int FIRST_DATE = 14;

    private final Set<Integer> dateFormats = new HashSet<>();
    private final List<Boolean> dates = new ArrayList<>();

    /** A workbook without styles shows no dates. */
    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(XmlCursor styles) {
        XlsxStyles all = new XlsxStyles();
        styles.root("styleSheet");
        while (styles.child()) {
            switch (styles.name()) {
                case "numFmts" -> all.formats(styles);
                case "cellXfs" -> all.cells(styles);
                default -> styles.skip();
            }
        }
        return all;
    }

    private void formats(XmlCursor styles) {
        while (styles.child()) {
            Map<String, String> format = styles.attributes();
            if (isDate(format.getOrDefault("formatCode", ""))) {
                dateFormats.add(XlsxBook.number(format.get("numFmtId"), -1));
            }
            styles.skip();
        }
    }

    private void cells(XmlCursor styles) {
        while (styles.child()) {
            int format = XlsxBook.number(styles.attributes().get("numFmtId"), 0);
            boolean builtIn = (format >= FIRST_DATE && format <= LAST_DATE)
                    || (format >= 27 && format <= 36)
                    || (format >= 45 && format <= 47)
                    || (format >= 50 && format <= 58);
            dates.add(builtIn || dateFormats.contains(format));
            styles.skip();
        }
    }

    /** Days or years outside of quoted text, brackets and escapes. */
    private static boolean isDate(String code) {
        String marks = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return marks.contains("y") || marks.contains("d") || marks.contains("h:");
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}

package cn.singlewindow.ws.rest;

import cn.singlewindow.goods.Section;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.vessel.CallSection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the path of a violation ({@code DecList[3]/CodeTS}) to the same place in JSON ({@code /lines/2/CodeTS}, RFC 6901). */
final class Pointers {

    private static final Pattern PATH = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,6})])?(/[^/]+)?");
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (FormSection section : Section.values()) {
            NAMES.put(section.element(), section.json());
        }
        for (FormSection section : ManifestSection.values()) {
            NAMES.put(section.element(), section.json());
        }
        for (FormSection section : CallSection.values()) {
            NAMES.put(section.element(), section.json());
        }
    }

    private Pointers() {}

    /** The pointer, or the empty string where there is no such place. */
    static String of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches() || !NAMES.containsKey(parts.group(1))) {
            return "";
        }
        String index = parts.group(2) == null ? "" : "/" + (Integer.parseInt(parts.group(2)) - 1);
        return "/" + NAMES.get(parts.group(1)) + index + (parts.group(3) == null ? "" : parts.group(3));
    }
}

package cn.singlewindow.ws.goods.decmessage;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The trap of the broker format (STANDARDS §2): for exports {@code OriginCountry} holds the destination and
 * {@code DestinationCountry} the origin. Swapping twice gives the same form.
 */
final class ExportSwap {

    private ExportSwap() {}

    static DeclarationForm of(DeclarationForm form) {
        if (!form.header().text("IEFlag").strip().equals("E")) {
            return form;
        }
        return form.with(
                Section.LINE, form.lines().stream().map(ExportSwap::swapped).toList());
    }

    private static Fields swapped(Fields line) {
        Map<String, String> values = new LinkedHashMap<>(line.values());
        put(values, DecMessageReader.ORIGIN, line.text(DecMessageReader.DESTINATION));
        put(values, DecMessageReader.DESTINATION, line.text(DecMessageReader.ORIGIN));
        return new Fields(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }
}

package cn.singlewindow.ws.goods.wco;

import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * WCO Data Model declaration ({@code DEC}) → form, by the table in {@code wco/mapping.csv}. What the table does not have
 * is noted with its path, at the highest element that has no counterpart; what China asks for besides is then missing in
 * the form, and the goods module says so.
 */
public final class WcoReader {

    private static final Set<String> ENVELOPES = Set.of("submitDeclarationRequest", "requestDetail", "MetaData");
    private static final String ROOT = "Declaration";

    private final XmlCursor cursor;
    private final WcoTable table = WcoTable.standard();
    private final List<WcoValue> values = new ArrayList<>();
    private final List<Violation> unread = new ArrayList<>();
    private int lines;
    private int groups;

    private WcoReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a declaration, alone or inside its {@code MetaData}.
     *
     * @throws Rejected when there is none
     */
    public static ReadForm read(XmlCursor cursor) {
        WcoReader reader = new WcoReader(cursor);
        if (!reader.find()) {
            throw Rejected.because(XmlProblem.WRONG_ROOT, ROOT);
        }
        cursor.onStrayText(text -> reader.unread.add(Violation.at(ROOT, text, MessageProblem.STRAY_TEXT)));
        reader.container("", "", 0, 0);
        return new WcoForm(reader.values, reader.unread).build();
    }

    private boolean find() {
        while (cursor.child()) {
            if (cursor.name().equals(ROOT)) {
                return true;
            }
            if (ENVELOPES.contains(cursor.name())) {
                return find();
            }
            cursor.skip();
        }
        return false;
    }

    private void container(String path, String shown, int line, int group) {
        Map<String, Integer> counts = new HashMap<>();
        while (cursor.child()) {
            String name = cursor.name();
            int number = counts.merge(name, 1, Integer::sum);
            String child = path.isEmpty() ? name : path + "/" + name;
            String seen = (shown.isEmpty() ? "" : shown + "/") + name + (number > 1 ? "[" + number + "]" : "");
            element(child, seen, line, group);
        }
    }

    private void element(String path, String shown, int line, int group) {
        if (table.isRepeated(path)) {
            boolean isLine = path.endsWith("GovernmentAgencyGoodsItem");
            lines += isLine ? 1 : 0;
            container(path + "[]", shown, isLine ? lines : line, ++groups);
        } else if (table.isContainer(path)) {
            container(path, shown, line, group);
        } else if (table.isLeaf(path)) {
            leaf(path, shown, line, group);
        } else {
            unread.add(Violation.at(shown, "", MessageProblem.NOT_MAPPED));
            cursor.skip();
        }
    }

    private void leaf(String path, String shown, int line, int group) {
        cursor.attributes().forEach((name, value) -> attribute(path, shown, line, group, name, value));
        String text = cursor.text(
                        inside -> unread.add(Violation.at(shown + "/" + inside, "", MessageProblem.NOT_MAPPED)))
                .strip();
        if (!text.isEmpty()) {
            values.add(new WcoValue(path, shown, line, group, text));
        }
    }

    private void attribute(String path, String shown, int line, int group, String name, String value) {
        String at = path + "/@" + name;
        if (table.isLeaf(at)) {
            values.add(new WcoValue(at, shown + "/@" + name, line, group, value));
        } else {
            unread.add(Violation.at(shown + "/@" + name, value, MessageProblem.NOT_MAPPED));
        }
    }
}

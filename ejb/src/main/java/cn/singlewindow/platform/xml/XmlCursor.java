package cn.singlewindow.platform.xml;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Walks through a document element by element, in the order in which it stands. What a reader skips is skipped
 * knowingly: text between elements and elements inside texts are handed to the strays' listener.
 */
public abstract class XmlCursor {

    /** What stands at the cursor. */
    enum Token {
        START,
        END,
        TEXT,
        FINISHED
    }

    private Consumer<String> strayText = text -> {};

    /** A cursor before the root of a measured text. */
    public static XmlCursor over(XmlText text) {
        return new StreamCursor(text.text());
    }

    /** A cursor before an element that somebody parsed already (a SOAP body), as if it were the root. */
    public static XmlCursor over(Element root) {
        return new TreeCursor(root);
    }

    abstract Token advance();

    abstract String characters();

    /** The local name of the element at the cursor. */
    public abstract String name();

    /** The namespace of the element at the cursor; empty if it has none. */
    public abstract String namespace();

    /** The attributes of the element at the cursor by local name, without namespace declarations and {@code xsi:*}. */
    public abstract Map<String, String> attributes();

    /** Who is told of text that stands between elements. */
    public void onStrayText(Consumer<String> listener) {
        strayText = listener;
    }

    /**
     * Goes to the root.
     *
     * @throws Rejected when the root has another name
     */
    public void root(String expected) {
        if (!child() || !name().equals(expected)) {
            throw Rejected.because(XmlProblem.WRONG_ROOT, expected);
        }
    }

    /** Goes to the next child of the element at the cursor; false when its end was reached. */
    public boolean child() {
        while (true) {
            switch (advance()) {
                case START -> {
                    return true;
                }
                case TEXT -> {
                    if (!characters().isBlank()) {
                        strayText.accept(characters().strip());
                    }
                }
                case END, FINISHED -> {
                    return false;
                }
            }
        }
    }

    /** The text of the element at the cursor, whose end is then reached. @param inside told of elements in it */
    public String text(Consumer<String> inside) {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (advance()) {
                case START -> {
                    inside.accept(name());
                    skip();
                }
                case TEXT -> text.append(characters());
                case END, FINISHED -> {
                    return text.toString();
                }
            }
        }
    }

    /** Passes over the element at the cursor. */
    public void skip() {
        int depth = 1;
        while (depth > 0) {
            Token token = advance();
            if (token == Token.FINISHED) {
                return;
            }
            depth += token == Token.START ? 1 : token == Token.END ? -1 : 0;
        }
    }

    static Map<String, String> noAttributes() {
        return new LinkedHashMap<>();
    }

    static Rejected notWellFormed(int line, int column) {
        return new Rejected(
                List.of(Violation.of(XmlProblem.NOT_WELL_FORMED, Integer.toString(line), Integer.toString(column))));
    }
}

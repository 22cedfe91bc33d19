package cn.singlewindow.platform.xml;

import cn.singlewindow.shared.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes a document from outside: bytes counted, text decoded strictly, markup measured. Only then may it be parsed. */
public final class XmlGuard {

    private XmlGuard() {}

    /**
     * Reads and measures a document.
     *
     * @throws Rejected with one {@link XmlProblem}: which bound, and where
     * @throws UncheckedIOException when the sender went away
     */
    public static XmlText read(InputStream from, XmlBounds bounds) {
        try {
            return check(from.readNBytes(bounds.bytes() + 1), bounds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Measures a document.
     *
     * @throws Rejected with one {@link XmlProblem}: which bound, and where
     */
    public static XmlText check(byte[] bytes, XmlBounds bounds) {
        if (bytes.length > bounds.bytes()) {
            throw Rejected.because(XmlProblem.TOO_MANY_BYTES, Integer.toString(bounds.bytes()));
        }
        XmlText text = XmlText.decode(bytes);
        new XmlMeasure(text.text(), bounds).all();
        return text;
    }

    /**
     * Reads a document to walk through.
     *
     * @throws Rejected as {@link #check}
     */
    public static XmlCursor open(byte[] bytes, XmlBounds bounds) {
        return XmlCursor.over(check(bytes, bounds));
    }

    /**
     * Reads a document to walk through.
     *
     * @throws Rejected as {@link #read}
     */
    public static XmlCursor open(InputStream from, XmlBounds bounds) {
        return XmlCursor.over(read(from, bounds));
    }
}

package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.Rejected;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of a MIME package, one after the other; nothing is held but a look ahead of one delimiter. */
final class Parts {

    private static final int LONGEST_HEADERS = 4096;
    private static final int LONGEST_BOUNDARY = 200;

    private final InputStream in;
    private final byte[] delimiter;
    private boolean first = true;
    private boolean ended;

    Parts(InputStream in, String boundary) {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        this.in = new BufferedInputStream(in, 16_384);
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Goes to the next part, past what is left of the one before. @return its headers, names in small letters */
    Map<String, String> next() throws IOException {
        if (first) {
            first = false;
            skipLine(new String(delimiter, 2, delimiter.length - 2, StandardCharsets.ISO_8859_1));
        } else {
            content().transferTo(java.io.OutputStream.nullOutputStream());
            if (!line().isBlank()) {
                return Map.of();
            }
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        ended = false;
        return headers;
    }

    private void skipLine(String expected) throws IOException {
        String line = line();
        if (line.isEmpty()) {
            line = line();
        }
        if (!line.equals(expected)) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
            if (line.length() > LONGEST_HEADERS) {
                throw Rejected.because(SoapProblem.FORMAT);
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    /** What is left of the part; ends before the delimiter. A package that breaks off is refused. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return ended ? -1 : readPart();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = 0;
                while (read < length) {
                    int c = read();
                    if (c < 0) {
                        return read == 0 ? -1 : read;
                    }
                    into[from + read++] = (byte) c;
                }
                return read;
            }
        };
    }

    private int readPart() throws IOException {
        in.mark(delimiter.length);
        int c = in.read();
        if (c == '\r' && isDelimiter()) {
            ended = true;
            return -1;
        }
        if (c == '\r') {
            in.reset();
            return in.read();
        }
        if (c < 0) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        return c;
    }

    private boolean isDelimiter() throws IOException {
        for (int i = 1; i < delimiter.length; i++) {
            if (in.read() != delimiter[i]) {
                return false;
            }
        }
        return true;
    }
}

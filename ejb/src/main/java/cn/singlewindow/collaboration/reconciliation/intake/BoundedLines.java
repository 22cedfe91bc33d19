package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Lines of bounded length, each decoded strictly. In every character set that is taken, a line's end is one byte. */
final class BoundedLines {

    private static final int LONGEST = 16 * 1024;
    private static final int BUFFER = 256 * 1024;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST];
    private Charset charset;
    private long number;

    BoundedLines(InputStream in, Charset charset) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.charset = charset;
    }

    /** What follows is in this character set. */
    void decodeAs(Charset following) {
        charset = following;
    }

    long number() {
        return number;
    }

    /** The next line without its end. */
    Optional<String> next() {
        try {
            int length = 0;
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            number++;
            for (; read >= 0 && read != '\n'; read = in.read()) {
                if (length == LONGEST) {
                    throw Rejected.because(IntakeProblem.TOO_LARGE, Long.toString(number));
                }
                line[length++] = (byte) read;
            }
            return Optional.of(decoded(length > 0 && line[length - 1] == '\r' ? length - 1 : length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String decoded(int length) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Rejected.because(IntakeProblem.WRONG_ENCODING, charset.name(), Long.toString(number));
        }
    }
}

package cn.singlewindow.platform.xml;

import cn.singlewindow.shared.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document, decoded strictly, without byte order mark and XML declaration.
 *
 * @param text what stands after them
 * @param charset in which it came
 */
public record XmlText(String text, Charset charset) {

    /** GB18030, which legacy declaration clients send; it covers GBK and GB2312. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int PROLOG = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml(\\s[^<>]*?)?\\?>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /**
     * Decodes a document. The byte order mark decides, else the declared encoding; without either it is UTF-8 if its
     * bytes are, else GB18030 if they are.
     *
     * @throws Rejected when the encoding is not one of UTF-8, UTF-16, GB18030, GBK, GB2312, US-ASCII, or the bytes are
     *     not text of it
     */
    public static XmlText decode(byte[] bytes) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return decode(bytes, mark.get().length(), mark.get().charset());
        }
        Optional<String> declared = declared(bytes);
        if (declared.isPresent()) {
            return decode(bytes, 0, eightBit(declared.get()));
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, 0, GB18030))
                .orElseThrow(() -> Rejected.because(XmlProblem.UNDECODABLE, "UTF-8"));
    }

    private static XmlText decode(byte[] bytes, int from, Charset charset) {
        return strict(bytes, from, charset).orElseThrow(() -> Rejected.because(XmlProblem.UNDECODABLE, charset.name()));
    }

    private static Optional<XmlText> strict(byte[] bytes, int from, Charset charset) {
        try {
            String all = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new XmlText(withoutDeclaration(all, charset), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutDeclaration(String all, Charset charset) {
        Matcher declaration = DECLARATION.matcher(all.substring(0, Math.min(PROLOG, all.length())));
        if (!declaration.find()) {
            return all;
        }
        Matcher encoding = ENCODING.matcher(declaration.group());
        if (encoding.find() && contradicts(encoding.group(1), charset)) {
            throw Rejected.because(XmlProblem.ENCODING_NOT_ACCEPTED, encoding.group(1));
        }
        return all.substring(declaration.end());
    }

    private static boolean contradicts(String declared, Charset used) {
        return isSixteenBit(accepted(declared)) != isSixteenBit(used);
    }

    private static boolean isSixteenBit(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        Matcher encoding = ENCODING.matcher(declaration.group());
        return encoding.find() ? Optional.of(encoding.group(1)) : Optional.empty();
    }

    private static Charset eightBit(String name) {
        Charset charset = accepted(name);
        if (isSixteenBit(charset)) {
            throw Rejected.because(XmlProblem.ENCODING_NOT_ACCEPTED, name);
        }
        return charset;
    }

    private static Charset accepted(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
            case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
            case "GB18030", "GBK", "GB2312" -> GB18030;
            case "UTF-16" -> StandardCharsets.UTF_16;
            case "UTF-16BE" -> StandardCharsets.UTF_16BE;
            case "UTF-16LE" -> StandardCharsets.UTF_16LE;
            default -> throw Rejected.because(XmlProblem.ENCODING_NOT_ACCEPTED, name);
        };
    }

    /** What the first bytes say for certain. */
    private record Mark(int length, Charset charset) {

        static Optional<Mark> of(byte[] bytes) {
            if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0, 0, 0, '<')) {
                throw Rejected.because(XmlProblem.ENCODING_NOT_ACCEPTED, "UTF-32");
            }
            if (starts(bytes, 0x4C, 0x6F, 0xA7, 0x94)) {
                throw Rejected.because(XmlProblem.ENCODING_NOT_ACCEPTED, "EBCDIC");
            }
            return sure(bytes);
        }

        private static Optional<Mark> sure(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(3, StandardCharsets.UTF_8));
            }
            if (starts(bytes, 0x84, 0x31, 0x95, 0x33)) {
                return Optional.of(new Mark(4, GB18030));
            }
            return sixteenBit(bytes);
        }

        private static Optional<Mark> sixteenBit(byte[] bytes) {
            if (starts(bytes, 0xFE, 0xFF)) {
                return Optional.of(new Mark(2, StandardCharsets.UTF_16BE));
            }
            if (starts(bytes, 0xFF, 0xFE)) {
                return Optional.of(new Mark(2, StandardCharsets.UTF_16LE));
            }
            if (starts(bytes, 0, '<')) {
                return Optional.of(new Mark(0, StandardCharsets.UTF_16BE));
            }
            return starts(bytes, '<', 0) ? Optional.of(new Mark(0, StandardCharsets.UTF_16LE)) : Optional.empty();
        }

        private static boolean starts(byte[] bytes, int... with) {
            if (bytes.length < with.length) {
                return false;
            }
            for (int i = 0; i < with.length; i++) {
                if ((bytes[i] & 0xFF) != with[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}

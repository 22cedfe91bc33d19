package cn.singlewindow.platform.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accepted kinds of content, told by their first bytes, and the file endings that go with each. */
public enum ContentKind {
    /** PDF. */
    PDF("application/pdf", "pdf", "25504446"),
    /** PNG. */
    PNG("image/png", "png", "89504E470D0A1A0A"),
    /** JPEG. */
    JPEG("image/jpeg", "jpg jpeg", "FFD8FF"),
    /** TIFF, little-endian. */
    TIFF_II("image/tiff", "tif tiff", "49492A00"),
    /** TIFF, big-endian. */
    TIFF_MM("image/tiff", "tif tiff", "4D4D002A"),
    /** OFD, the Chinese layout document: a ZIP. */
    OFD("application/ofd", "ofd", "504B0304"),
    /** A spreadsheet in Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "504B0304"),
    /** XML without a DTD. */
    XML("application/xml", "xml", ""),
    /** Comma-separated text. */
    CSV("text/csv", "csv", ""),
    /** Plain text, EDIFACT among it. */
    TEXT("text/plain", "txt edi", "");

    private final String mediaType;
    private final String endings;
    private final String magic;

    ContentKind(String mediaType, String endings, String magic) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.magic = magic;
    }

    /** The media type to serve it with. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind of a content, if it is an accepted one and is what its name claims. */
    public static Optional<ContentKind> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> List.of(kind.endings.split(" ")).contains(ending))
                .filter(kind -> kind.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        if (!magic.isEmpty()) {
            byte[] start = HexFormat.of().parseHex(magic);
            return content.length > start.length
                    && Arrays.equals(content, 0, start.length, start, 0, start.length)
                    && (this != XLSX || contains(content, "[Content_Types].xml"));
        }
        return isText(content) && (this != XML || isSafeXml(content));
    }

    private static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && (b < 0x1c || b > 0x1f)) {
                return false;
            }
        }
        return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("GB18030"));
    }

    private static boolean isSafeXml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 2000), StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")
                && !contains(content, "<!DOCTYPE")
                && !contains(content, "<!ENTITY");
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean contains(byte[] content, String ascii) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(ascii);
    }
}

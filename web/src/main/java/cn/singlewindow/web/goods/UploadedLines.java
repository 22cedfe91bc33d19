package cn.singlewindow.web.goods;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Goods lines out of an uploaded file: CSV or tab separated text in UTF-8 or GB18030, or an XLSX workbook's first sheet. */
final class UploadedLines {

    private UploadedLines() {}

    static List<Map<String, String>> read(String name, byte[] content) {
        boolean workbook = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        if (workbook || name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return PastedLines.parse(Workbook.toTabs(content));
        }
        return PastedLines.parse(text(content));
    }

    private static String text(byte[] content) {
        try {
            return decode(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}

package cn.singlewindow.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Chinese on sheets. */
class PdfPartsTest {

    private static final String TEXT = "船舶出口岸许可证 Port Clearance 海关";

    private static byte[] sheet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph(TEXT, new Font(PdfParts.songti(), 12)));
        document.close();
        return bytes.toByteArray();
    }

    @Test
    void theCharactersThatAreUsedAreEmbeddedWhereThereIsAFont() throws IOException {
        assumeTrue(PdfParts.songti().isEmbedded(), "no font with Chinese on this machine");
        byte[] sheet = sheet();
        assertThat(new String(sheet, StandardCharsets.ISO_8859_1))
                .contains("/FontFile")
                .doesNotContain("STSong");
        assertThat(sheet.length).isLessThan(500_000);
        assertThat(new PdfTextExtractor(new PdfReader(sheet)).getTextFromPage(1))
                .contains("船舶出口岸许可证");
    }

    @Test
    void withoutAFontTheReadersOwnIsNamed() {
        String before = System.setProperty(PdfParts.FONT, "/nowhere/font.ttf");
        try {
            assertThat(PdfParts.songti().getFontType()).isEqualTo(BaseFont.FONT_TYPE_CJK);
            assertThat(new String(sheet(), StandardCharsets.ISO_8859_1)).contains("STSong");
        } finally {
            if (before == null) {
                System.clearProperty(PdfParts.FONT);
            } else {
                System.setProperty(PdfParts.FONT, before);
            }
        }
    }
}

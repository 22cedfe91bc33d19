package cn.singlewindow.platform.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the sheets of all modules are set with. The characters that a sheet uses are embedded from the font that {@value #FONT} names, or
 * else from Debian's Noto Serif CJK; where there is neither, Chinese is set in a standard font of the format that the reader's
 * program brings.
 */
public final class PdfParts {

    /** The setting that names a TrueType or OpenType font with Chinese; in a collection its number follows behind a comma. */
    static final String FONT = "singlewindow.pdf.font";

    private static final String NOTO = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc,2";
    private static final int QR_SIZE = 140;

    private PdfParts() {}

    /** 宋体. */
    public static BaseFont songti() {
        try {
            String font = System.getProperty(FONT, NOTO);
            return Files.isReadable(Path.of(font.split(",", 2)[0]))
                    ? BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED)
                    : BaseFont.createFont("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A table over the whole width. @param widths of the columns, relative to each other */
    public static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    /** A cell without a border. */
    public static PdfPCell bare(Phrase text, int alignment) {
        PdfPCell cell = new PdfPCell(text);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    /** A QR code. @param side in points */
    public static Image qr(String content, float side) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, QR_SIZE, QR_SIZE);
            byte[] grey = new byte[QR_SIZE * QR_SIZE];
            for (int i = 0; i < grey.length; i++) {
                grey[i] = matrix.get(i % QR_SIZE, i / QR_SIZE) ? 0 : (byte) 255;
            }
            Image image = Image.getInstance(QR_SIZE, QR_SIZE, 1, 8, grey);
            image.scaleAbsolute(side, side);
            return image;
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

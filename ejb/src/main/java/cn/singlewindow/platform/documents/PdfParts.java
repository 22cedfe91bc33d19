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

/**
 * What the sheets of all modules are set with. Chinese is set in a standard font of the format that the reader's program brings, so that
 * no font has to be carried along.
 */
public final class PdfParts {

    private static final int QR_SIZE = 140;

    private PdfParts() {}

    /** 宋体. */
    public static BaseFont songti() {
        try {
            return BaseFont.createFont("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
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

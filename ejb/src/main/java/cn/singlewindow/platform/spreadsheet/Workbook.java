package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.shared.Rejected;
import java.util.List;

/** Opens a file of cells, whatever its kind. */
public final class Workbook {

    private Workbook() {}

    /**
     * The visible sheets of an xlsx file, in the order of their tabs; a csv file (UTF-8 or GB18030) is one sheet.
     *
     * @throws Rejected when it is neither, or passes a bound
     */
    public static List<Sheet> sheets(byte[] file, SheetBounds bounds) {
        bounded(file, bounds);
        return isZip(file) ? XlsxBook.open(file, bounds).sheets() : List.of(CsvCells.read(file, bounds));
    }

    /** The first sheet only. */
    public static Sheet first(byte[] file, SheetBounds bounds) {
        bounded(file, bounds);
        return isZip(file) ? XlsxBook.open(file, bounds).first() : CsvCells.read(file, bounds);
    }

    private static void bounded(byte[] file, SheetBounds bounds) {
        if (file.length > bounds.file()) {
            throw Rejected.because(SheetProblem.TOO_LARGE, (bounds.file() >> 20) + " MB");
        }
        boolean binary = file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
        if (binary || file.length == 0) {
            throw Rejected.because(SheetProblem.NOT_A_SHEET);
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }
}

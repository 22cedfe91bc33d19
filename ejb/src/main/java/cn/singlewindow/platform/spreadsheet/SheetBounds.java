package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.platform.xml.XmlBounds;

/**
 * What a file may have at most. All counts are inclusive.
 *
 * @param file bytes as it came
 * @param part bytes of one part of a workbook, unpacked; all parts together may have three times as many
 * @param rows of one sheet
 * @param columns of one sheet
 */
public record SheetBounds(int file, int part, int rows, int columns) {

    private static final int MEGABYTE = 1 << 20;

    /** For some thousand rows at most. */
    public static SheetBounds of(int rows) {
        return new SheetBounds(4 * MEGABYTE, 8 * MEGABYTE, rows, 200);
    }

    /** For lists of persons: 12,000 rows. */
    public static SheetBounds ofPersons() {
        return new SheetBounds(8 * MEGABYTE, 24 * MEGABYTE, 12_000, 200);
    }

    /** For the bills of a large ship: 20,000 rows. */
    public static SheetBounds ofCargo() {
        return new SheetBounds(8 * MEGABYTE, 24 * MEGABYTE, 20_100, 200);
    }

    XmlBounds xml() {
        return new XmlBounds(part, 32, 900_000, 64, 2_700_000, 256, 128, 2_000, 4_000, 64_000);
    }
}

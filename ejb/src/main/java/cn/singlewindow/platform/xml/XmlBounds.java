package cn.singlewindow.platform.xml;

/**
 * What a document may have at most. All counts are inclusive.
 *
 * @param bytes length as it came
 * @param depth elements inside each other
 * @param elements elements in all
 * @param attributesOfElement attributes of one element, namespace declarations included
 * @param attributes attributes in all
 * @param namespaces namespace declarations in all
 * @param nameLength characters of a name
 * @param names different names of elements and attributes
 * @param valueLength characters of an attribute's value
 * @param textLength characters of one run of text
 */
public record XmlBounds(
        int bytes,
        int depth,
        int elements,
        int attributesOfElement,
        int attributes,
        int namespaces,
        int nameLength,
        int names,
        int valueLength,
        int textLength) {

    private static final int MEGABYTE = 1 << 20;

    /** For a declaration: 50 lines with every field filled in and one attachment of 1 MB fit four times over. */
    public static XmlBounds declaration() {
        return new XmlBounds(8 * MEGABYTE, 32, 60_000, 32, 20_000, 256, 128, 2_000, 4_000, 2 * MEGABYTE);
    }

    /** For a SOAP envelope that carries a declaration and a signature. */
    public static XmlBounds envelope() {
        return new XmlBounds(9 * MEGABYTE, 48, 61_000, 48, 24_000, 1_000, 128, 2_200, 8_000, 2 * MEGABYTE);
    }

    /** For a sheet of goods lines inside a workbook. */
    public static XmlBounds sheet() {
        return new XmlBounds(32 * MEGABYTE, 32, 800_000, 64, 2_000_000, 256, 128, 2_000, 4_000, 64_000);
    }

    /** For a night file of an agency; larger nights come as CSV, which is not held in memory. */
    public static XmlBounds nightFile() {
        return new XmlBounds(32 * MEGABYTE, 8, 200_000, 48, 4_000_000, 16, 64, 200, 2_000, MEGABYTE);
    }
}

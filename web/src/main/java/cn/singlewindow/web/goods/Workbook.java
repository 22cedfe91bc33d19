package cn.singlewindow.web.goods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an XLSX workbook as text: no formula is calculated, nothing is fetched, and no more is unpacked than
 * {@value #LARGEST} bytes.
 */
final class Workbook {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int MOST_COLUMNS = 200;

    private final List<String> shared = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Workbook() {}

    /** Rows and cells, by line feeds and tabs; empty if it is no workbook. */
    static String toTabs(byte[] content) {
        Workbook workbook = new Workbook();
        try {
            Map<String, byte[]> parts = unpack(content);
            byte[] strings = parts.get("xl/sharedStrings.xml");
            if (strings != null) {
                workbook.readShared(strings);
            }
            byte[] sheet = parts.get("xl/worksheets/sheet1.xml");
            if (sheet != null) {
                workbook.readSheet(sheet);
            }
            return workbook.text.toString();
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            return "";
        }
    }

    private static Map<String, byte[]> unpack(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/sharedStrings.xml")
                        || entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    byte[] part = bounded(zip, left);
                    left -= part.length;
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(InputStream in, int most) throws IOException {
        byte[] part = in.readNBytes(most);
        if (part.length == most) {
            throw new IOException("workbook too large");
        }
        return part;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private void readShared(byte[] xml) throws XMLStreamException {
        XMLStreamReader in = reader(xml);
        StringBuilder item = new StringBuilder();
        boolean inText = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = in.getLocalName().equals("t");
                if (in.getLocalName().equals("si")) {
                    item.setLength(0);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                item.append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (in.getLocalName().equals("si")) {
                    shared.add(item.toString());
                }
            }
        }
    }

    private void readSheet(byte[] xml) throws XMLStreamException {
        XMLStreamReader in = reader(xml);
        Map<Integer, String> row = new HashMap<>();
        String reference = "";
        String type = "";
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                inValue = name.equals("v") || name.equals("t");
                if (name.equals("c")) {
                    reference = attribute(in, "r");
                    type = attribute(in, "t");
                    value.setLength(0);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inValue) {
                value.append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (in.getLocalName().equals("c")) {
                    row.put(column(reference, row.size()), cell(type, value.toString()));
                } else if (in.getLocalName().equals("row")) {
                    write(row);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String cell(String type, String value) {
        String content = type.equals("s") && !value.isEmpty() ? shared(Integer.parseInt(value.strip())) : value;
        return content.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('"', '″');
    }

    private String shared(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    private void write(Map<Integer, String> row) {
        int last = row.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = 0; i <= Math.min(last, MOST_COLUMNS); i++) {
            text.append(i == 0 ? "" : "\t").append(row.getOrDefault(i, ""));
        }
        text.append('\n');
        row.clear();
    }
}

package cn.singlewindow.ws.goods.folder;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.platform.xml.XmlText;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.decmessage.DecMessageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lay in an OutBox: a message, and in a ZIP file its attachments.
 *
 * @param message the message as it was read
 * @param charset in which it came, and its answers go back
 * @param attachments by their file names
 */
record Parcel(ReadForm message, Charset charset, Map<String, byte[]> attachments) {

    static final int LARGEST_FILE = 32 << 20;
    private static final int MOST_ENTRIES = 64;
    private static final int LARGEST_CONTENT = 48 << 20;
    private static final int LARGEST_ATTACHMENT = 10 << 20;

    /**
     * Opens a file.
     *
     * @throws Rejected when it is no message, or a ZIP file with more than a message and its attachments
     */
    static Parcel open(byte[] file) {
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        return zip ? unpack(file) : message(file, Map.of());
    }

    private static Parcel message(byte[] document, Map<String, byte[]> attachments) {
        XmlText text = XmlGuard.check(document, XmlBounds.declaration());
        return new Parcel(DecMessageReader.read(XmlCursor.over(text)), text.charset(), attachments);
    }

    private static Parcel unpack(byte[] file) {
        Map<String, byte[]> entries = entries(file);
        List<String> messages = entries.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .toList();
        if (messages.size() != 1) {
            throw Rejected.because(FolderProblem.ZIP, messages.size() + " × .xml");
        }
        byte[] document = entries.remove(messages.get(0));
        Parcel parcel = message(document == null ? new byte[0] : document, entries);
        parcel.refuseStrangers();
        return parcel;
    }

    private void refuseStrangers() {
        Set<String> named = message.form().all(Section.ELECTRONIC_DOCUMENT).stream()
                .map(document -> document.text("EdocID"))
                .collect(Collectors.toSet());
        List<Violation> strangers = attachments.keySet().stream()
                .filter(name -> !named.contains(name))
                .map(name -> Violation.at("EdocRealation", name, FolderProblem.ATTACHMENT_NOT_NAMED, name))
                .toList();
        if (!strangers.isEmpty()) {
            throw new Rejected(strangers);
        }
    }

    private static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = plain(entry.getName());
                byte[] content = zip.readNBytes(LARGEST_ATTACHMENT + 1);
                total += content.length;
                boolean fits = content.length <= LARGEST_ATTACHMENT && total <= LARGEST_CONTENT;
                if (!fits || entries.size() >= MOST_ENTRIES || entries.put(name, content) != null) {
                    throw Rejected.because(FolderProblem.ZIP, name);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Rejected.because(FolderProblem.ZIP, "PK");
        }
        return entries;
    }

    private static String plain(String name) {
        if (name.isBlank() || name.length() > 120 || name.matches(".*[/\\\\:\\x00-\\x1f].*") || name.startsWith(".")) {
            throw Rejected.because(FolderProblem.ZIP, name.length() > 120 ? name.substring(0, 120) : name);
        }
        return name;
    }
}

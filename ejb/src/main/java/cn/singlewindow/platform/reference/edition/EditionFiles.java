package cn.singlewindow.platform.reference.edition;

import cn.singlewindow.platform.reference.ReferenceProblem;
import cn.singlewindow.shared.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Where an edition's files lie: on the class path, or in an uploaded archive with the same names. */
public final class EditionFiles {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_FILES = 500;
    private static final String ROOT = "/refdata/";

    private final Map<String, byte[]> uploaded;
    private final boolean bundled;

    private EditionFiles(Map<String, byte[]> uploaded, boolean bundled) {
        this.uploaded = Map.copyOf(uploaded);
        this.bundled = bundled;
    }

    /** The edition inside the application. */
    public static EditionFiles classpath() {
        return new EditionFiles(Map.of(), true);
    }

    /** Files by name. */
    public static EditionFiles of(Map<String, byte[]> files) {
        return new EditionFiles(files, false);
    }

    /**
     * A ZIP archive whose names are those under {@code refdata/}. At most 64 MB and 500 files when unpacked.
     *
     * @throws Rejected if it is no archive or too large
     */
    public static EditionFiles zip(byte[] archive) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw Rejected.because(ReferenceProblem.ARCHIVE_TOO_LARGE);
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Rejected.because(ReferenceProblem.ARCHIVE);
        }
        if (files.isEmpty()) {
            throw Rejected.because(ReferenceProblem.ARCHIVE);
        }
        return of(files);
    }

    /** A file's content, unpacked if it lies there as {@code .gz}; absent if the edition has no such file. */
    public Optional<byte[]> read(String name) {
        return plain(name).or(() -> plain(name + ".gz").map(EditionFiles::unpack));
    }

    /** Whether the edition itself brings that file. */
    boolean has(String name) {
        if (!uploaded.isEmpty() || !bundled) {
            return uploaded.containsKey(name) || uploaded.containsKey(name + ".gz");
        }
        return EditionFiles.class.getResource(ROOT + name) != null
                || EditionFiles.class.getResource(ROOT + name + ".gz") != null;
    }

    /** These files, and the bundled ones where a name is missing here. */
    EditionFiles overBundled() {
        return new EditionFiles(uploaded, true);
    }

    private Optional<byte[]> plain(String name) {
        byte[] content = uploaded.get(name);
        if (content != null || !bundled) {
            return Optional.ofNullable(content);
        }
        try (InputStream in = EditionFiles.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw Rejected.because(ReferenceProblem.ARCHIVE_TOO_LARGE);
            }
            return content;
        } catch (IOException broken) {
            throw Rejected.because(ReferenceProblem.ARCHIVE);
        }
    }
}

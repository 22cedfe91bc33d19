package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of night files, compressed, in parts: whichever node goes on with one has them. */
@Dependent
public class DeliveryParts {

    private static final int PART = 4 << 20;

    private final Database database;

    /** @param database where they are */
    @Inject
    public DeliveryParts(Database database) {
        this.database = database;
    }

    /** How large a file was, and the hash of its bytes. */
    public record Content(long bytes, String sha256) {}

    /** Stores the bytes of a file as they come. @throws Rejected TOO_LARGE */
    public Content store(long delivery, InputStream from, long most, MessageDigest digest) {
        try {
            long bytes = 0;
            int number = 0;
            for (byte[] part = from.readNBytes(PART); part.length > 0; part = from.readNBytes(PART)) {
                bytes += part.length;
                if (bytes > most) {
                    throw Rejected.because(IntakeProblem.TOO_LARGE, Long.toString(most));
                }
                digest.update(part);
                database.update(
                        "INSERT INTO collaboration_delivery_part (delivery_id, part_no, content) VALUES (?,?,?)",
                        delivery,
                        number++,
                        packed(part));
            }
            return new Content(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file, part after part. */
    public InputStream open(long delivery) {
        return new PartedStream(number -> part(delivery, number));
    }

    /** Forgets the bytes of a file. */
    public void forget(long delivery) {
        database.update("DELETE FROM collaboration_delivery_part WHERE delivery_id = ?", delivery);
    }

    private Optional<InputStream> part(long delivery, int number) {
        return database.first(
                "SELECT content FROM collaboration_delivery_part WHERE delivery_id = ? AND part_no = ?",
                row -> unpacked(row.bytes("content")),
                delivery,
                number);
    }

    private static byte[] packed(byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(part);
        }
        return bytes.toByteArray();
    }

    private static InputStream unpacked(byte[] content) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

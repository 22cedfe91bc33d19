package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.audit.verify.AuditHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps signed heads outside the database: one file a day and node in a directory, forced to disk, only appended to. */
@ApplicationScoped
public class AuditHeads {

    /** System property with the directory; best on another machine or a write-once medium. */
    public static final String DIRECTORY_PROPERTY = "singlewindow.audit.heads.dir";

    private final Map<String, Long> lastSeals = new HashMap<>();

    /** Keeps a head, unless it is the one kept last. Without a directory nothing is kept. */
    public synchronized void keep(SealedTable table, AuditHead head, LocalDate day) {
        String directory = System.getProperty(DIRECTORY_PROPERTY, "");
        if (directory.isBlank() || head.sealNumber() == lastSeals.getOrDefault(table.heads(), 0L)) {
            return;
        }
        String node = System.getProperty("jboss.node.name", "node").replaceAll("[^A-Za-z0-9_.-]", "_");
        append(Path.of(directory), table.heads() + "-" + day + "-" + node + ".jsonl", head.toLine() + "\n");
        lastSeals.put(table.heads(), head.sealNumber());
    }

    private static void append(Path directory, String name, String line) {
        try {
            Files.createDirectories(directory);
            try (FileChannel file =
                    FileChannel.open(directory.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the head of the audit trail", failure);
        }
    }
}

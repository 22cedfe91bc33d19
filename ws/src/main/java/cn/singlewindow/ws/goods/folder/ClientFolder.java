package cn.singlewindow.ws.goods.folder;

import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.platform.xml.XmlProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.goods.decmessage.Receipts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one client. A file is taken when it has not changed between two looks, and by whichever node renames it
 * first; a node that dies leaves it in {@code .work}, from where it is taken again. {@code ClientSeqNo} makes that
 * harmless: the same message gets the same answer.
 */
final class ClientFolder {

    static final List<String> BOXES = List.of("OutBox", "SentBox", "FailBox", "InBox", ".work");
    private static final Duration ABANDONED = Duration.ofMinutes(2);
    private static final int RECEIPTS_AT_ONCE = 100;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String node;
    private final Clock clock;
    private Map<Path, String> seen = new HashMap<>();

    ClientFolder(Path folder, String node, Clock clock) {
        this.folder = folder;
        this.node = node;
        this.clock = clock;
    }

    /** Looks once: takes what has come to rest, then fetches receipts. @return how many files were dealt with */
    int look(FolderDoor door) throws IOException {
        for (String box : BOXES) {
            Files.createDirectories(folder.resolve(box));
        }
        takeBackAbandoned();
        int dealtWith = 0;
        for (Path file : atRest()) {
            dealtWith += claim(file, door) ? 1 : 0;
        }
        receipts(door);
        return dealtWith;
    }

    /** What another node, or this one before it was restarted, claimed and never finished goes back to the OutBox. */
    private void takeBackAbandoned() throws IOException {
        for (Path file : list(box(".work"))) {
            String name = file.getFileName().toString();
            Instant since = Files.getLastModifiedTime(file).toInstant();
            boolean old = since.isBefore(clock.instant().minus(ABANDONED));
            if (name.contains("~") && old) {
                String original = name.substring(name.indexOf('~') + 1);
                move(file, name.startsWith("cursor~") ? box(".work").resolve("cursor") : free("OutBox", original));
            }
        }
    }

    private List<Path> atRest() throws IOException {
        Map<Path, String> now = new HashMap<>();
        for (Path file : list(box("OutBox"))) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (Files.isRegularFile(file) && (name.endsWith(".xml") || name.endsWith(".zip"))) {
                now.put(file, Files.size(file) + "@" + Files.getLastModifiedTime(file));
            }
        }
        Set<Map.Entry<Path, String>> before = seen.entrySet();
        List<Path> rested = now.entrySet().stream()
                .filter(before::contains)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        seen = now;
        return rested;
    }

    private boolean claim(Path file, FolderDoor door) throws IOException {
        String name = file.getFileName().toString();
        Path claimed = box(".work").resolve(node + "~" + name);
        if (!move(file, claimed)) {
            return false;
        }
        Files.setLastModifiedTime(claimed, FileTime.from(clock.instant()));
        deal(claimed, name, door);
        return true;
    }

    private void deal(Path claimed, String name, FolderDoor door) throws IOException {
        Parcel parcel = null;
        try {
            parcel = Parcel.open(content(claimed));
            parcel.attachments().forEach(door::attach);
            var answer = door.submit(parcel.message());
            answer(name, Receipts.taken(answer.clientSeqNo(), answer.seqNo(), parcel.charset()));
            keep(claimed, "SentBox", name);
        } catch (Rejected refused) {
            Charset charset = parcel == null ? StandardCharsets.UTF_8 : parcel.charset();
            String clientSeqNo = parcel == null ? "" : parcel.message().clientSeqNo();
            answer(name, Receipts.refused(clientSeqNo, door.words(refused.violations()), charset));
            keep(claimed, "FailBox", name);
        } catch (RuntimeException unavailable) {
            move(claimed, free("OutBox", name));
            throw unavailable;
        }
    }

    private void answer(String name, byte[] content) throws IOException {
        String stem = name.replaceAll("\\.(?i)(xml|zip)$", "");
        put("DecImportResponse_" + stem + "_" + STAMP.format(clock.instant()) + ".xml", content);
    }

    private void put(String name, byte[] content) throws IOException {
        Path unfinished = box(".work").resolve("new-" + name);
        Files.write(unfinished, content);
        Files.move(unfinished, box("InBox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void keep(Path claimed, String box, String name) throws IOException {
        move(claimed, free(box, name));
    }

    private Path free(String box, String name) {
        Path target = box(box).resolve(name);
        return Files.exists(target) ? box(box).resolve(STAMP.format(clock.instant()) + "_" + name) : target;
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > Parcel.LARGEST_FILE) {
            throw Rejected.because(XmlProblem.TOO_MANY_BYTES, Integer.toString(Parcel.LARGEST_FILE));
        }
        return Files.readAllBytes(file);
    }

    private void receipts(FolderDoor door) throws IOException {
        Path cursor = box(".work").resolve("cursor");
        if (!Files.exists(cursor) && list(box(".work")).stream().noneMatch(ClientFolder::isCursor)) {
            Files.writeString(cursor, "0");
        }
        Path claimed = box(".work").resolve("cursor~" + node);
        if (!move(cursor, claimed)) {
            return;
        }
        Files.setLastModifiedTime(claimed, FileTime.from(clock.instant()));
        long after = Long.parseLong(Files.readString(claimed).strip());
        try {
            for (ReceiptRow row : door.receipts(after, RECEIPTS_AT_ONCE)) {
                put("DEC_DATA_" + row.seqNo() + "_" + row.id() + ".xml", Receipts.result(row, StandardCharsets.UTF_8));
                after = row.id();
            }
        } finally {
            Path next = box(".work").resolve("new-cursor-" + node);
            Files.writeString(next, Long.toString(after));
            Files.move(next, claimed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            move(claimed, cursor);
        }
    }

    private static boolean isCursor(Path file) {
        return file.getFileName().toString().startsWith("cursor");
    }

    private Path box(String name) {
        return folder.resolve(name);
    }

    private static List<Path> list(Path box) throws IOException {
        try (Stream<Path> files = Files.list(box)) {
            return files.toList();
        }
    }

    /** Whether it was this one that moved it. */
    private static boolean move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException other) {
            return false;
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the boxes of " + to + " must be on one file system", e);
        }
    }
}

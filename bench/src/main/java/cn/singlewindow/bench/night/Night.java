package cn.singlewindow.bench.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is written of a night: the window's rows, the agencies' files, and the list of what was planted. */
final class Night implements AutoCloseable {

    private static final DateTimeFormatter SQL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final ZoneId PORT = ZoneId.of("Asia/Shanghai");

    final LocalDate day;
    final WindowSql window;
    private final long seed;
    private final Path files;
    private final BufferedWriter planted;
    private final Map<String, AgencyFile> told = new LinkedHashMap<>();
    private long last = 1L << 52;

    Night(Path folder, long seed, LocalDate day) throws IOException {
        this.seed = seed;
        this.day = day;
        files = Files.createDirectories(folder.resolve("files"));
        window = new WindowSql(folder.resolve("window.sql"));
        planted = Files.newBufferedWriter(folder.resolve("planted.csv"));
        planted.write("check,kind,key\n");
    }

    /** The file of a dataset and an agency. */
    AgencyFile told(String dataset, String agency) {
        return told.computeIfAbsent(dataset + " " + agency, name -> {
            try {
                return new AgencyFile(files, dataset, agency, day);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Notes what a right comparison finds. */
    void plant(String check, String kind, String key) {
        try {
            planted.write(check + "," + kind + "," + key + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id; later ones are higher. */
    long id() {
        return ++last;
    }

    /** A number below a bound that depends on seed, place and purpose only. */
    int draw(long place, String purpose, int below) {
        long z = seed * 31 + purpose.hashCode() + (place + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), below);
    }

    /** Hours and seconds behind midnight at the port, on the night's day. */
    Instant at(long hours, long seconds) {
        return day.atStartOfDay(PORT).toInstant().plusSeconds(hours * 3600 + seconds);
    }

    /** As SQL writes it. */
    static String sql(Instant instant) {
        return SQL.format(instant);
    }

    /** The SHA-256 of a text, in hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
        planted.close();
        for (AgencyFile file : told.values()) {
            file.close();
        }
    }
}

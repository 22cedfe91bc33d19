package cn.singlewindow.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/** The files under {@code docs/examples}, each time as another shipment with recent dates. */
public final class Samples {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("repository.root", "..")).resolve("docs/examples");
    private static final AtomicLong LAST = new AtomicLong(System.currentTimeMillis());
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Samples() {}

    /** A number that no other sample has, up to 16 characters: the bill of lading and the sender's own number. */
    public static String number() {
        return "T" + LAST.incrementAndGet();
    }

    /** The file as it stands. */
    public static String asWritten(String file) {
        try {
            return Files.readString(EXAMPLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file under another number: the same number is the same content. */
    public static String of(String file, String number) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return asWritten(file)
                .replaceAll("OOLU274885190\\d", number)
                .replaceAll("N202611230040\\d", number)
                .replace("20261012", DAY.format(today.minusDays(30)))
                .replace("20261118", DAY.format(today.minusDays(6)))
                .replace("20261119", DAY.format(today.minusDays(5)));
    }

    /** A declaration of the broker for its trader, REST JSON. */
    public static String json(String number) {
        return of("declaration.json", number);
    }

    /** The same as {@code DecMessage} 4.0. */
    public static String decMessage(String number) {
        return of("decmessage.xml", number);
    }

    /** A declaration that the trader makes itself: the trader's systems may send it without a mandate. */
    public static String byTheTraderItself(String sample) {
        return sample.replace("913101156072038832", "91310115MA1K34186P")
                .replace("3122480123", "3122240567")
                .replace("上海浦江国际报关有限公司", "上海申迅医疗器械贸易有限公司");
    }
}

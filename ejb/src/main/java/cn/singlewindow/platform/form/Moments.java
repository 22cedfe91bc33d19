package cn.singlewindow.platform.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Moments as forms write them: with an offset, or in port time. */
final class Moments {

    private static final ZoneId PORT_TIME = ZoneId.of("Asia/Shanghai");

    private static final List<DateTimeFormatter> LOCAL =
            List.of(strict("uuuu-MM-dd['T'][ ]HH:mm[:ss]"), strict("uuuuMMddHHmmss"), strict("uuuuMMddHHmm"));

    private Moments() {}

    static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException withoutOffset) {
            return LOCAL.stream().flatMap(format -> read(text, format).stream()).findFirst();
        }
    }

    private static Optional<Instant> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, format).atZone(PORT_TIME).toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}

package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of {@code identifiers/check_digit_vectors.csv} and of CATALOGUE A.4. */
class CheckDigitVectorsTest {

    private static final Map<String, Function<String, Optional<?>>> PARSERS = Map.of(
            "IMO", ImoNumber::parse,
            "ISO6346", ContainerNumber::parse,
            "USCC", SocialCreditCode::parse,
            "CNID", ResidentId::parse,
            "AWB", AirWaybill::parse,
            "UIC", WagonNumber::parse,
            "MRZ_TD1", MachineReadableZone::parse,
            "MRZ_TD2", MachineReadableZone::parse,
            "MRZ_TD3", MachineReadableZone::parse);

    record Vector(String scheme, String value, boolean valid) {}

    @ParameterizedTest
    @MethodSource({"collectedVectors", "catalogueVectors"})
    void judgesEveryVectorAsComputed(Vector vector) {
        Optional<?> parsed =
                Objects.requireNonNull(PARSERS.get(vector.scheme())).apply(vector.value());
        assertThat(parsed.isPresent()).isEqualTo(vector.valid());
    }

    static Stream<Vector> collectedVectors() {
        try (InputStream in = Objects.requireNonNull(
                CheckDigitVectorsTest.class.getResourceAsStream("/identifiers/check_digit_vectors.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Vector(cells[0], cells[1], cells[2].equals("True")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Vector> catalogueVectors() {
        return Stream.of(
                new Vector("USCC", "91350100M000100Y43", true),
                new Vector("USCC", "91350100M000100Y4Z", false),
                new Vector("ISO6346", "CSQU3054383", true),
                new Vector("ISO6346", "CBHU3202732", true),
                new Vector("IMO", "9074729", true),
                new Vector("CNID", "11010519491231002X", true),
                new Vector("AWB", "99912345675", true),
                new Vector("UIC", "218124712173", true),
                new Vector("UIC", "218124712174", false));
    }
}

package cn.singlewindow.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VesselTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Properties english = bundle("en");
    private final Properties chinese = bundle("zh_CN");

    @Test
    void everyProblemHasTextAndCure() {
        for (VesselProblem problem : VesselProblem.values()) {
            assertThat(english).containsKeys(problem.code() + ".text", problem.code() + ".cure");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        english.forEach((key, text) -> assertThat(arguments((String) text))
                .as((String) key)
                .isEqualTo(arguments(chinese.getProperty((String) key))));
    }

    @Test
    void everyConstantHasItsName() {
        named("vessel.state.", CallState.values());
        named("vessel.verb.", CallVerb.values());
        named("vessel.agencystate.", AgencyState.values());
        named("vessel.agencyverb.", AgencyVerb.values());
        named("vessel.phase.", Phase.values());
        named("vessel.section.", CallSection.values());
        named("vessel.ship.", ShipState.values());
        named("vessel.shipverb.", ShipVerb.values());
        named("vessel.movement.", ReportMovement.Movement.values());
        named("vessel.departurekind.", DepartureKind.values());
        named("vessel.person.", PersonState.values());
    }

    private void named(String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            assertThat(english).containsKey(prefix + constant.name());
        }
    }

    private static String arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        String resource = "/messages/vessel_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(VesselTextsTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}

package cn.singlewindow.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ManifestTextsTest {

    private final Properties english = bundle("en");
    private final Properties chinese = bundle("zh_CN");

    @Test
    void everyProblemHasTextAndCureInBothLanguages() {
        for (ManifestProblem problem : ManifestProblem.values()) {
            for (String part : new String[] {".text", ".cure"}) {
                assertThat(english.getProperty(problem.code() + part))
                        .as(problem + part)
                        .isNotBlank();
                assertThat(chinese.getProperty(problem.code() + part))
                        .as(problem + part)
                        .isNotBlank();
            }
        }
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void everyNameHasItsText() {
        named("manifest.state.", BillState.values());
        named("manifest.verb.", BillVerb.values());
        named("manifest.ledger.", LedgerState.values());
        named("manifest.entry.", LedgerKind.values());
        named("manifest.kind.", FilingKind.values());
        named("manifest.report.", ReportState.values());
        named("manifest.amendment.", AmendmentKind.values());
        named("manifest.amendment.state.", AmendmentState.values());
        named("manifest.discrepancy.", DiscrepancyKind.values());
        named("manifest.outcome.", DiscrepancyOutcome.values());
        named("manifest.section.", ManifestSection.values());
    }

    private void named(String prefix, Object[] names) {
        for (Object name : names) {
            assertThat(english).containsKey(prefix + name);
        }
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        String resource = "/messages/manifest_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ManifestTextsTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return properties;
    }
}

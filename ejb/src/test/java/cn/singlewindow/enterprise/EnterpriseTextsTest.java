package cn.singlewindow.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EnterpriseTextsTest {

    @Test
    void everyProblemAndStateHasATextAndACureInBothLanguages() throws IOException {
        for (String language : new String[] {"en", "zh_CN"}) {
            Properties texts = texts(language);
            for (EnterpriseProblem problem : EnterpriseProblem.values()) {
                assertThat(texts).containsKeys(problem.code() + ".text", problem.code() + ".cure");
            }
            named(texts, "enterprise.state", EnterpriseState.values());
            named(texts, "enterprise.verb", EnterpriseVerb.values());
            named(texts, "enterprise.agency-state", AgencyFilingState.values());
            named(texts, "enterprise.agency-verb", AgencyFilingVerb.values());
            named(texts, "enterprise.kind", EnterpriseKind.values());
            named(texts, "enterprise.mandate-state", MandateState.values());
            named(texts, "enterprise.mandate-verb", MandateVerb.values());
            named(texts, "enterprise.role", UserRole.values());
        }
    }

    @Test
    void problemCodesAreUnique() {
        assertThat(Arrays.stream(EnterpriseProblem.values()).map(EnterpriseProblem::code))
                .doesNotHaveDuplicates();
    }

    private static void named(Properties texts, String prefix, Enum<?>[] values) {
        for (Enum<?> value : values) {
            assertThat(texts).containsKey(prefix + "." + value.name());
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String path = "/messages/enterprise_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EnterpriseTextsTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

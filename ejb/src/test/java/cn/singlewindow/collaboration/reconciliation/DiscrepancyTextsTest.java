package cn.singlewindow.collaboration.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.collaboration.reconciliation.model.Check;
import cn.singlewindow.collaboration.reconciliation.model.Comparison;
import cn.singlewindow.collaboration.reconciliation.rules.NightChecks;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks find has a name that people read. */
class DiscrepancyTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void everyCheckAndKindHasAName(String language) throws Exception {
        try (var in =
                DiscrepancyTextsTest.class.getResourceAsStream("/messages/collaboration_" + language + ".properties")) {
            ResourceBundle bundle = new PropertyResourceBundle(in);
            assertThat(keys()).allMatch(bundle::containsKey);
        }
    }

    private static List<String> keys() {
        return NightChecks.all().stream()
                .flatMap(check -> Stream.concat(Stream.of("discrepancy.check." + check.id()), kinds(check)))
                .toList();
    }

    private static Stream<String> kinds(Check check) {
        return check.comparisons().stream()
                .map(Comparison::differences)
                .flatMap(List::stream)
                .map(difference -> "discrepancy.kind." + difference.kind());
    }
}

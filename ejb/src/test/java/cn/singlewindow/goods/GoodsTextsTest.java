package cn.singlewindow.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoodsTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Properties english = bundle("en");
    private final Properties chinese = bundle("zh_CN");

    @Test
    void everyProblemHasTextAndCureInBothLanguages() {
        for (GoodsProblem problem : GoodsProblem.values()) {
            for (String part : new String[] {".text", ".cure"}) {
                assertThat(english.getProperty(problem.code() + part))
                        .as(problem + part)
                        .isNotBlank();
                assertThat(chinese.getProperty(problem.code() + part))
                        .as(problem + part)
                        .isNotBlank();
            }
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
    void everyStateDecisionAndSectionHasItsName() {
        for (DeclarationState state : DeclarationState.values()) {
            assertThat(english).containsKeys("goods.state." + state, "goods.notice." + state);
        }
        for (Decision decision : Decision.values()) {
            assertThat(english).containsKey("goods.decision." + decision);
        }
        for (Section section : Section.values()) {
            assertThat(english).containsKey("goods.section." + section);
        }
    }

    private static String arguments(String text) {
        Matcher matcher = ARGUMENT.matcher(text);
        return matcher.results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        String resource = "/messages/goods_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GoodsTextsTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return properties;
    }
}

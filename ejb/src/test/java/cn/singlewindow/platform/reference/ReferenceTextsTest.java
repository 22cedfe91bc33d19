package cn.singlewindow.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReferenceTextsTest {

    @Test
    void nameEveryTableAndEveryProblemInBothLanguages() throws IOException {
        for (String language : new String[] {"en", "zh_CN"}) {
            Properties texts = bundle(language);
            assertThat(Arrays.stream(CodeTable.values()).map(table -> "reference.table." + table))
                    .allMatch(texts::containsKey);
            assertThat(Arrays.stream(ReferenceProblem.values()).map(problem -> problem.code() + ".text"))
                    .allMatch(texts::containsKey);
            assertThat(Arrays.stream(ReferenceProblem.values()).map(problem -> problem.code() + ".cure"))
                    .allMatch(texts::containsKey);
        }
        assertThat(bundle("en").keySet()).isEqualTo(bundle("zh_CN").keySet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/messages/reference_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(ReferenceTextsTest.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}

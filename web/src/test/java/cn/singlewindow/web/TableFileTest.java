package cn.singlewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void textsThatBeginLikeAFormulaAreMadeHarmless() {
        assertThat(TableFile.harmless("=HYPERLINK(\"http://a\")")).startsWith("'=");
        assertThat(TableFile.harmless("@SUM(A1)")).startsWith("'@");
        assertThat(TableFile.harmless("+1+1")).startsWith("'+");
        assertThat(TableFile.harmless("-2+3")).startsWith("'-");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(TableFile.harmless("-12.50")).isEqualTo("-12.50");
        assertThat(TableFile.harmless("0012")).isEqualTo("0012");
    }

    @Test
    void quotesAreDoubledInCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile.csv(List.of(List.of("a\"b", "c,d")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"a\"\"b\",\"c,d\"\r\n");
    }
}

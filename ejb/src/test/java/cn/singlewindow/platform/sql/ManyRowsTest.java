package cn.singlewindow.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManyRowsTest {

    private static final String ONE = "INSERT INTO a (b, c, d) VALUES (?, 'X', ?)";

    @Test
    void repeatsTheRow() {
        assertThat(ManyRows.of(ONE, 3)).hasValue(ONE + ", (?, 'X', ?), (?, 'X', ?)");
        assertThat(ManyRows.of(ONE, 1)).hasValue(ONE);
    }

    @Test
    void givesTheSameTextAgain() {
        assertThat(ManyRows.of(ONE, 2).orElseThrow())
                .isSameAs(ManyRows.of(ONE, 2).orElseThrow());
    }

    @Test
    void leavesOtherStatementsAlone() {
        assertThat(ManyRows.of("UPDATE a SET b = ? WHERE c IN (?)", 2)).isEmpty();
        assertThat(ManyRows.of("INSERT INTO a (b) SELECT ? FROM c", 2)).isEmpty();
        assertThat(ManyRows.of(ONE + " ON DUPLICATE KEY UPDATE b = VALUES(b)", 2))
                .isEmpty();
    }
}

package cn.singlewindow.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableGrantsTest {
    private final TableGrants grants = new TableGrants(
            Map.of("platform_audit", "INSERT,SELECT,UPDATE(seal_no, seal_pos)", "platform_inbox", "insert, select"));

    @Test
    void givesRowsOfOrdinaryTables() {
        assertThat(grants.words("goods_declaration")).containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    @Test
    void letsAppendOnlyTablesOnlyGrow() {
        assertThat(grants.words("platform_inbox")).containsExactlyInAnyOrder("SELECT", "INSERT");
    }

    @Test
    void letsNamedColumnsOfAppendOnlyTablesChange() {
        assertThat(grants.words("platform_audit"))
                .containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE (seal_no,seal_pos)");
    }

    @Test
    void hidesNothingAndGivesNothingOfTheMigrationHistory() {
        assertThat(grants.words("flyway_schema_history")).containsExactly("SELECT");
    }
}

package cn.singlewindow.platform.reference.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.LoadLine;
import cn.singlewindow.platform.reference.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableDiffTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Test
    void opensEverythingSinceEverInTheFirstLoad() {
        TableDiff diff = new TableDiff(List.of(), List.of(entry("0110", "一般贸易")), NEW_YEAR);
        assertThat(diff.line(CodeTable.TRADE_MODE)).isEqualTo(new LoadLine(CodeTable.TRADE_MODE, 1, 0, 0, 0));
        assertThat(diff.opened().get(0).validFrom()).isEqualTo(CodeEntry.BEGINNING);
    }

    @Test
    void changesNothingTheSecondTime() {
        CodeEntry row = entry("0110", "一般贸易");
        TableDiff diff = new TableDiff(List.of(stored(row)), List.of(row), NEW_YEAR);
        assertThat(diff.line(CodeTable.TRADE_MODE)).isEqualTo(new LoadLine(CodeTable.TRADE_MODE, 0, 0, 0, 1));
        assertThat(diff.opened()).isEmpty();
        assertThat(diff.closings()).isEmpty();
    }

    @Test
    void closesTheOldRowTheDayBeforeTheNewOneBegins() {
        TableDiff diff = new TableDiff(List.of(stored(entry("0110", "old"))), List.of(entry("0110", "new")), NEW_YEAR);
        assertThat(diff.line(CodeTable.TRADE_MODE)).isEqualTo(new LoadLine(CodeTable.TRADE_MODE, 0, 1, 0, 0));
        assertThat(diff.closings().get(0).validTo()).isEqualTo(LAST_DAY);
        assertThat(diff.opened().get(0).validFrom()).isEqualTo(NEW_YEAR);
    }

    @Test
    void closesWhatIsMissingAndOpensWhatIsNew() {
        TableDiff diff = new TableDiff(List.of(stored(entry("0110", "old"))), List.of(entry("9810", "new")), NEW_YEAR);
        assertThat(diff.line(CodeTable.TRADE_MODE)).isEqualTo(new LoadLine(CodeTable.TRADE_MODE, 1, 0, 1, 0));
        assertThat(diff.closings().get(0).validTo()).isEqualTo(LAST_DAY);
        assertThat(diff.opened().get(0).validFrom()).isEqualTo(NEW_YEAR);
    }

    @Test
    void neverGivesARowThatDidNotComeIntoForceADayInForce() {
        CodeEntry future = entry("0110", "old").during(NEW_YEAR, CodeEntry.OPEN);
        TableDiff diff = new TableDiff(List.of(stored(future)), List.of(entry("0110", "new")), NEW_YEAR);
        assertThat(diff.closings().get(0).validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void followsTheDayThatTheSourceNames() {
        LocalDate july = LocalDate.of(2027, 7, 1);
        CodeEntry later = entry("0110", "new").during(july, CodeEntry.OPEN);
        TableDiff diff = new TableDiff(List.of(stored(entry("0110", "old"))), List.of(later), NEW_YEAR);
        assertThat(diff.closings().get(0).validTo()).isEqualTo(july.minusDays(1));
        assertThat(diff.opened().get(0).validFrom()).isEqualTo(july);
    }

    private static LiveCode stored(CodeEntry entry) {
        return new LiveCode(entry.code(), 1, entry.validFrom(), entry.validTo(), Fingerprint.of(entry));
    }

    private static CodeEntry entry(String code, String name) {
        return new CodeEntry(
                CodeTable.TRADE_MODE,
                code,
                CodeEntry.BEGINNING,
                CodeEntry.OPEN,
                name,
                "",
                Map.of(),
                Mark.VERIFIED,
                "own");
    }
}

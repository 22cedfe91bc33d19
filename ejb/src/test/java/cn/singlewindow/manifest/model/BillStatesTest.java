package cn.singlewindow.manifest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.shared.Rejected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrix of states and verbs (CATALOGUE MF-01, MF-02, MF-04). */
class BillStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor LI = new Actor("li", "GACC");

    /** The catalogue, written down a second time. */
    private static Set<BillVerb> expected(BillState state) {
        return switch (state) {
            case RECEIVED ->
                EnumSet.of(
                        BillVerb.ACCEPT, BillVerb.EXAMINE, BillVerb.REFUSE, BillVerb.REFUSE_LOADING, BillVerb.DELETE);
            case ACCEPTED ->
                EnumSet.of(
                        BillVerb.REFUSE_LOADING,
                        BillVerb.FORBID_DISCHARGE,
                        BillVerb.MATCH,
                        BillVerb.LINK,
                        BillVerb.WRITE_OFF,
                        BillVerb.DELETE);
            case MATCHED ->
                EnumSet.of(
                        BillVerb.FORBID_DISCHARGE,
                        BillVerb.LINK,
                        BillVerb.FIND_SHORT,
                        BillVerb.FIND_OVER,
                        BillVerb.WRITE_OFF,
                        BillVerb.DELETE);
            case LINKED ->
                EnumSet.of(
                        BillVerb.MATCH,
                        BillVerb.LINK,
                        BillVerb.UNLINK,
                        BillVerb.UNLINK_ARRIVED,
                        BillVerb.FORBID_DISCHARGE,
                        BillVerb.FIND_SHORT,
                        BillVerb.FIND_OVER,
                        BillVerb.WRITE_OFF);
            case SHORT -> EnumSet.of(BillVerb.LINK, BillVerb.SETTLE, BillVerb.WRITE_OFF, BillVerb.DELETE);
            case OVERLANDED -> EnumSet.of(BillVerb.LINK, BillVerb.SETTLE, BillVerb.WRITE_OFF);
            case WRITTEN_OFF -> EnumSet.of(BillVerb.FIND_SHORT, BillVerb.FIND_OVER);
            case PRE_STOWED ->
                EnumSet.of(
                        BillVerb.ACCEPT,
                        BillVerb.EXAMINE,
                        BillVerb.REFUSE,
                        BillVerb.REFUSE_LOADING,
                        BillVerb.ARRIVE,
                        BillVerb.DELETE);
            case ARRIVED_IN_YARD -> EnumSet.of(BillVerb.REFUSE_LOADING, BillVerb.RELEASE, BillVerb.DELETE);
            case LOADABLE -> EnumSet.of(BillVerb.REFUSE_LOADING, BillVerb.TAKE_BACK, BillVerb.LOAD);
            case LOADED -> EnumSet.of(BillVerb.FIND_SHORT, BillVerb.SAIL);
            case REJECTED, SAILED, DELETED -> EnumSet.noneOf(BillVerb.class);
        };
    }

    private static Bill in(BillState state) {
        return new Bill(
                new Bill.Identity(1, 2, 3, new BillKey("026W", "B1"), "I", "9074729", "COSCOSHANGHAI", "B1"),
                new Bill.Cargo(40, new BigDecimal("1080"), false, false, "", Set.of()),
                7,
                state,
                Bill.Balance.open(),
                null);
    }

    @Test
    void allowsWhatTheCatalogueSaysAndNothingElse() {
        for (BillState state : BillState.values()) {
            for (BillVerb verb : BillVerb.values()) {
                Bill bill = in(state);
                if (expected(state).contains(verb)) {
                    bill.apply(verb, LI, "", NOW);
                    assertThat(bill.steps()).as(state + " " + verb).hasSize(1);
                } else {
                    assertThatThrownBy(() -> bill.apply(verb, LI, "", NOW))
                            .as(state + " " + verb)
                            .isInstanceOf(Rejected.class)
                            .hasMessage("MF-102");
                    assertThat(bill.state()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void amendmentsGoTheirOneWay() {
        Map<AmendmentState, Set<AmendmentState>> next = Map.of(
                AmendmentState.REQUESTED, Set.of(AmendmentState.APPROVED, AmendmentState.REFUSED),
                AmendmentState.APPROVED, Set.of(AmendmentState.APPLIED));
        for (AmendmentState from : AmendmentState.values()) {
            for (AmendmentState to : AmendmentState.values()) {
                assertThat(AmendmentStates.allows(from, to))
                        .as(from + " " + to)
                        .isEqualTo(next.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void theBalanceIsTheQuantityLessWhatWasTakenOff() {
        Bill bill = in(BillState.LINKED);
        bill.claim(40, new BigDecimal("1080"));
        bill.writeOff(30, new BigDecimal("800"), BigDecimal.ONE);
        assertThat(bill.balance().state()).isEqualTo(LedgerState.PARTLY_DECLARED);
        assertThat(bill.openPackages()).isEqualTo(10);
        assertThatThrownBy(() -> bill.writeOff(11, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("MF-113");
        bill.writeOff(10, new BigDecimal("272"), BigDecimal.ONE);
        assertThat(bill.balance().state()).isEqualTo(LedgerState.WRITTEN_OFF);
    }

    @Test
    void aResidueOfWeightAboveToleranceStaysOpen() {
        Bill bill = in(BillState.LINKED);
        bill.writeOff(40, new BigDecimal("1000"), BigDecimal.ONE);
        assertThat(bill.balance().state()).isEqualTo(LedgerState.PARTLY_DECLARED);
    }

    @Test
    void numbersAreComparedPlainly() {
        assertThat(new BillKey(" 0026ｗ", "cosu 63")).isEqualTo(new BillKey("26W", "COSU63"));
        assertThat(BillKey.of("1", "m", "h", false).bill()).isEqualTo("M*H");
        assertThat(BillKey.of("1", "020-1", "h", true).bill()).isEqualTo("020-1_H");
        assertThat(BillKey.sameShip("UN9074729", "9074729", "COSCOSHANGHAI")).isTrue();
        assertThat(BillKey.sameShip("Cosco Shanghai", "", "COSCOSHANGHAI")).isTrue();
        assertThat(BillKey.sameShip("EVER GIVEN", "9074729", "COSCOSHANGHAI")).isFalse();
    }
}

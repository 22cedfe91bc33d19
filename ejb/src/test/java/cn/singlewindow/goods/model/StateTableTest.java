package cn.singlewindow.goods.model;

import static cn.singlewindow.goods.DeclarationState.ASSESSED;
import static cn.singlewindow.goods.DeclarationState.DETAINED;
import static cn.singlewindow.goods.DeclarationState.DOC_REVIEW;
import static cn.singlewindow.goods.DeclarationState.INSPECTION;
import static cn.singlewindow.goods.DeclarationState.RECEIVED;
import static cn.singlewindow.goods.DeclarationState.RELEASED;
import static cn.singlewindow.goods.DeclarationState.SCREENED;
import static cn.singlewindow.goods.DeclarationState.SUBMITTED;
import static cn.singlewindow.goods.DeclarationState.TAX_DUE;
import static cn.singlewindow.goods.DeclarationState.TAX_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.GoodsFixtures;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTableTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Officer LI = new Officer("GACC", "li", false);
    private static final Officer WANG = new Officer("GACC", "wang", true);
    private static final Deadlines DEADLINES = new Deadlines(GoodsFixtures.today(), new EveryDayIsWorked());

    /** A calendar without holidays. */
    private static final class EveryDayIsWorked extends BusinessCalendar {
        @Override
        public LocalDate sameOrNextWorkingDay(LocalDate day) {
            return day;
        }
    }

    private static Declaration in(DeclarationState state, long valueFen, int holds) {
        return new Declaration(
                new Declaration.Identity(1, "I20260000000000001", "B1", "I", "2248", 10, 20, valueFen),
                3,
                new Declaration.Condition(state, "", null, "li", holds, 0, "GACC", null));
    }

    private static void decide(Declaration declaration, Decision decision, Officer officer) {
        declaration.decide(decision, officer, "R01", "", gate(), NOW, DEADLINES);
    }

    private static Declaration.ReleaseGate gate(String... heldBy) {
        return new Declaration.ReleaseGate(10_000, List.of(heldBy));
    }

    /** CATALOGUE GD-01 and B.2, written down a second time. */
    private static Set<Decision> expected(DeclarationState state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.of(Decision.ACCEPT, Decision.REJECT, Decision.RETURN_FOR_CHANGE);
            case RECEIVED ->
                EnumSet.of(
                        Decision.SCREEN_GREEN,
                        Decision.SCREEN_YELLOW,
                        Decision.SCREEN_RED,
                        Decision.REJECT,
                        Decision.RETURN_FOR_CHANGE);
            case SCREENED -> EnumSet.of(Decision.SCREEN_GREEN, Decision.SCREEN_YELLOW, Decision.SCREEN_RED);
            case DOC_REVIEW ->
                EnumSet.of(
                        Decision.ASSESS,
                        Decision.ORDER_INSPECTION,
                        Decision.REJECT,
                        Decision.RETURN_FOR_CHANGE,
                        Decision.DETAIN);
            case INSPECTION ->
                EnumSet.of(Decision.ASSESS, Decision.RETURN_FOR_CHANGE, Decision.DETAIN, Decision.SEND_BACK);
            case ASSESSED ->
                EnumSet.of(Decision.CHARGE_TAX, Decision.RELEASE, Decision.ORDER_INSPECTION, Decision.DETAIN);
            case TAX_DUE -> EnumSet.of(Decision.SETTLE_TAX, Decision.DETAIN);
            case TAX_SETTLED -> EnumSet.of(Decision.RELEASE, Decision.ORDER_INSPECTION, Decision.DETAIN);
            case RELEASED -> EnumSet.of(Decision.CLEAR, Decision.DETAIN);
            case DETAINED -> EnumSet.of(Decision.END_DETENTION, Decision.SEND_BACK);
            case DRAFT, REJECTED, CLEARED, WITHDRAWN, RETURNED -> EnumSet.noneOf(Decision.class);
        };
    }

    @Test
    void allowsWhatTheCatalogueSaysAndNothingElse() {
        for (DeclarationState state : DeclarationState.values()) {
            for (Decision decision : Decision.values()) {
                Declaration declaration = in(state, 1, 0);
                if (expected(state).contains(decision)) {
                    decide(declaration, decision, LI);
                    assertThat(declaration.steps()).as(state + " " + decision).isNotEmpty();
                } else {
                    assertThatThrownBy(() -> decide(declaration, decision, LI))
                            .as(state + " " + decision)
                            .isInstanceOf(Rejected.class)
                            .hasMessage("GD-102");
                    assertThat(declaration.steps()).isEmpty();
                    assertThat(declaration.state()).isEqualTo(state);
                }
            }
            assertThat(StateTable.decisions(state)).isEqualTo(expected(state));
        }
    }

    @Test
    void everyOpenStateHasAClockAndNoFinalOneHas() {
        for (DeclarationState state : DeclarationState.values()) {
            boolean runs = !StateTable.isFinal(state) && state != DeclarationState.DRAFT;
            assertThat(StateTable.clock(state).owner().equals("NOBODY"))
                    .as(state.name())
                    .isEqualTo(!runs);
        }
    }

    @Test
    void tellsTheWholeWayInTheFieldsOwnCodes() {
        Declaration declaration = in(SUBMITTED, 1, 0);
        decide(declaration, Decision.ACCEPT, LI);
        decide(declaration, Decision.SCREEN_YELLOW, LI);
        decide(declaration, Decision.ASSESS, LI);
        decide(declaration, Decision.CHARGE_TAX, LI);
        decide(declaration, Decision.SETTLE_TAX, LI);
        decide(declaration, Decision.RELEASE, LI);
        decide(declaration, Decision.CLEAR, LI);
        assertThat(declaration.steps()).extracting(Step::receipt).containsExactly("L", "", "M", "G", "T", "", "P", "R");
        assertThat(declaration.steps())
                .extracting(Step::to)
                .containsExactly(
                        RECEIVED,
                        SCREENED,
                        DOC_REVIEW,
                        ASSESSED,
                        TAX_DUE,
                        TAX_SETTLED,
                        RELEASED,
                        DeclarationState.CLEARED);
        assertThat(declaration.condition().clockOwner()).isEqualTo("NOBODY");
    }

    @Test
    void theTraderHasFifteenDaysToPay() {
        Declaration declaration = in(ASSESSED, 1, 0);
        decide(declaration, Decision.CHARGE_TAX, LI);
        assertThat(declaration.condition().clockOwner()).isEqualTo("TRADER");
        assertThat(declaration.condition().dueAt()).isEqualTo(Instant.parse("2026-12-09T16:00:00Z"));
    }

    @Test
    void aHoldBlocksTheReleaseOnly() {
        Declaration held = in(ASSESSED, 1, 1);
        assertThatThrownBy(() -> held.decide(Decision.RELEASE, WANG, "", "", gate("SAFE"), NOW, DEADLINES))
                .hasMessage("GD-104");
        decide(held, Decision.CHARGE_TAX, LI);
        assertThat(held.state()).isEqualTo(TAX_DUE);
    }

    @Test
    void aboveTheLimitAnotherSupervisorReleases() {
        assertThatThrownBy(() -> decide(in(ASSESSED, 10_001, 0), Decision.RELEASE, LI))
                .hasMessage("GD-106");
        assertThatThrownBy(() -> decide(in(ASSESSED, 10_001, 0), Decision.RELEASE, new Officer("GACC", "li", true)))
                .hasMessage("GD-105");
        decide(in(ASSESSED, 10_001, 0), Decision.RELEASE, WANG);
        decide(in(ASSESSED, 10_000, 0), Decision.RELEASE, LI);
    }

    @Test
    void refusalsNeedAReason() {
        Declaration declaration = in(SUBMITTED, 1, 0);
        assertThatThrownBy(() -> declaration.decide(Decision.REJECT, LI, "", "", gate(), NOW, DEADLINES))
                .hasMessage("GD-103");
        decide(in(DETAINED, 1, 0), Decision.SEND_BACK, LI);
    }

    @Test
    void aQuestionGivesTheClockToTheTraderAndTheAnswerGivesItBack() {
        Declaration declaration = in(INSPECTION, 1, 0);
        declaration.ask(LI, "?", NOW, NOW.plusSeconds(60));
        assertThat(declaration.condition().clockOwner()).isEqualTo("TRADER");
        declaration.answer("trader", "!", NOW, DEADLINES);
        assertThat(declaration.condition().clockOwner()).isEqualTo("GACC");
        assertThat(declaration.state()).isEqualTo(INSPECTION);
    }

    @Test
    void isWithdrawnOnlyBeforeCustomsHasIt() {
        in(SUBMITTED, 1, 0).withdraw("trader", "mistake", NOW, DEADLINES);
        assertThatThrownBy(() -> in(RECEIVED, 1, 0).withdraw("trader", "mistake", NOW, DEADLINES))
                .hasMessage("GD-102");
    }

    @Test
    void onlyTheVersionThatWasSeenIsChanged() {
        in(SUBMITTED, 1, 0).requireVersion(3);
        assertThatThrownBy(() -> in(SUBMITTED, 1, 0).requireVersion(2)).hasMessage("GD-101");
    }
}

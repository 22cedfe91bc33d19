package cn.singlewindow.vessel.model;

import static cn.singlewindow.vessel.CallVerb.ANSWER_ENTRY;
import static cn.singlewindow.vessel.CallVerb.APPLY_DEPARTURE;
import static cn.singlewindow.vessel.CallVerb.APPLY_ENTRY;
import static cn.singlewindow.vessel.CallVerb.APPROVE_ENTRY;
import static cn.singlewindow.vessel.CallVerb.ARRIVE;
import static cn.singlewindow.vessel.CallVerb.ASK_ENTRY;
import static cn.singlewindow.vessel.CallVerb.CANCEL;
import static cn.singlewindow.vessel.CallVerb.CLEAR_INWARD;
import static cn.singlewindow.vessel.CallVerb.CLOSE;
import static cn.singlewindow.vessel.CallVerb.CONFIRM_ETA;
import static cn.singlewindow.vessel.CallVerb.DIVERT;
import static cn.singlewindow.vessel.CallVerb.ENDORSE;
import static cn.singlewindow.vessel.CallVerb.ISSUE_CLEARANCE;
import static cn.singlewindow.vessel.CallVerb.LAPSE;
import static cn.singlewindow.vessel.CallVerb.LET_STAND;
import static cn.singlewindow.vessel.CallVerb.LODGE_INWARD;
import static cn.singlewindow.vessel.CallVerb.REDO;
import static cn.singlewindow.vessel.CallVerb.REFUSE_ENTRY;
import static cn.singlewindow.vessel.CallVerb.SAIL;
import static cn.singlewindow.vessel.CallVerb.SHIFT;
import static cn.singlewindow.vessel.CallVerb.UNENDORSE;
import static cn.singlewindow.vessel.CallVerb.WITHDRAW_DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.CallVerb;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrix of CATALOGUE B.1, written down a second time. */
@Application({"VD-02", "VD-03", "VD-05"})
class StateTableTest {

    private static Set<CallVerb> expected(CallState state) {
        return switch (state) {
            case OPEN -> EnumSet.of(APPLY_ENTRY, CANCEL);
            case ENTRY_APPLIED -> EnumSet.of(ASK_ENTRY, APPROVE_ENTRY, REFUSE_ENTRY, CANCEL, DIVERT);
            case INFO_REQUESTED -> EnumSet.of(ANSWER_ENTRY, REFUSE_ENTRY, CANCEL, DIVERT);
            case ENTRY_REFUSED -> EnumSet.of(APPLY_ENTRY, CANCEL, DIVERT);
            case ENTRY_APPROVED -> EnumSet.of(CONFIRM_ETA, ARRIVE, CANCEL, DIVERT);
            case ETA_CONFIRMED -> EnumSet.of(CONFIRM_ETA, ARRIVE, LODGE_INWARD, CANCEL, DIVERT);
            case ARRIVED -> EnumSet.of(LODGE_INWARD, SHIFT);
            case INWARD_IN_PROGRESS -> EnumSet.of(CONFIRM_ETA, ARRIVE, CLEAR_INWARD, SHIFT, DIVERT);
            case INWARD_CLEARED -> EnumSet.of(CONFIRM_ETA, ARRIVE, DIVERT);
            case IN_PORT -> EnumSet.of(CLEAR_INWARD, SHIFT, APPLY_DEPARTURE);
            case DEPARTURE_APPLIED -> EnumSet.of(CLEAR_INWARD, SHIFT, WITHDRAW_DEPARTURE, ENDORSE);
            case ENDORSED -> EnumSet.of(CLEAR_INWARD, SHIFT, WITHDRAW_DEPARTURE, UNENDORSE, ISSUE_CLEARANCE);
            case CLEARANCE_ISSUED -> EnumSet.of(CLEAR_INWARD, LAPSE, SAIL);
            case LAPSED -> EnumSet.of(CLEAR_INWARD, APPLY_DEPARTURE, LET_STAND, REDO);
            case SAILED -> EnumSet.of(CLOSE);
            case CLOSED, CANCELLED, DIVERTED -> EnumSet.noneOf(CallVerb.class);
        };
    }

    @Test
    void callsMoveAsTheCatalogueSaysAndNotOtherwise() {
        for (CallState state : CallState.values()) {
            assertThat(StateTable.verbs(state)).as(state.name()).isEqualTo(expected(state));
            for (CallVerb verb : CallVerb.values()) {
                assertThat(StateTable.next(state, verb).isPresent())
                        .as(state + " " + verb)
                        .isEqualTo(expected(state).contains(verb));
            }
        }
    }

    private static Set<AgencyVerb> expected(AgencyState state) {
        return switch (state) {
            case NOT_REQUIRED -> EnumSet.noneOf(AgencyVerb.class);
            case PENDING -> EnumSet.of(AgencyVerb.RECEIVE, AgencyVerb.EXPIRE, AgencyVerb.SUSPEND);
            case REVIEW ->
                EnumSet.of(
                        AgencyVerb.EXPIRE,
                        AgencyVerb.ASK,
                        AgencyVerb.ORDER_BOARDING,
                        AgencyVerb.CLEAR,
                        AgencyVerb.REFUSE,
                        AgencyVerb.SUSPEND);
            case INFO_REQUESTED ->
                EnumSet.of(AgencyVerb.ANSWER, AgencyVerb.REFUSE, AgencyVerb.EXPIRE, AgencyVerb.SUSPEND);
            case BOARDING_ORDERED -> EnumSet.of(AgencyVerb.BOARD, AgencyVerb.REOPEN, AgencyVerb.SUSPEND);
            case BOARDED -> EnumSet.of(AgencyVerb.ASK, AgencyVerb.CLEAR, AgencyVerb.REFUSE, AgencyVerb.SUSPEND);
            case CLEARED -> EnumSet.of(AgencyVerb.RECEIVE, AgencyVerb.REOPEN, AgencyVerb.SUSPEND);
            case REFUSED -> EnumSet.of(AgencyVerb.RECEIVE, AgencyVerb.REOPEN);
            case EXPIRED -> EnumSet.of(AgencyVerb.RECEIVE, AgencyVerb.CLEAR, AgencyVerb.REFUSE, AgencyVerb.REOPEN);
            case SUSPENDED -> EnumSet.of(AgencyVerb.RESUME);
        };
    }

    @Test
    void agenciesMoveAsTheCatalogueSaysAndNotOtherwise() {
        for (AgencyState state : AgencyState.values()) {
            for (AgencyVerb verb : AgencyVerb.values()) {
                assertThat(AgencyTable.next(state, verb).isPresent())
                        .as(state + " " + verb)
                        .isEqualTo(expected(state).contains(verb));
            }
        }
    }
}

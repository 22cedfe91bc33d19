package cn.singlewindow.vessel.model;

import static cn.singlewindow.vessel.AgencyState.BOARDED;
import static cn.singlewindow.vessel.AgencyState.BOARDING_ORDERED;
import static cn.singlewindow.vessel.AgencyState.CLEARED;
import static cn.singlewindow.vessel.AgencyState.EXPIRED;
import static cn.singlewindow.vessel.AgencyState.INFO_REQUESTED;
import static cn.singlewindow.vessel.AgencyState.PENDING;
import static cn.singlewindow.vessel.AgencyState.REFUSED;
import static cn.singlewindow.vessel.AgencyState.REVIEW;
import static cn.singlewindow.vessel.AgencyState.SUSPENDED;
import static cn.singlewindow.vessel.AgencyVerb.ANSWER;
import static cn.singlewindow.vessel.AgencyVerb.ASK;
import static cn.singlewindow.vessel.AgencyVerb.BOARD;
import static cn.singlewindow.vessel.AgencyVerb.CLEAR;
import static cn.singlewindow.vessel.AgencyVerb.EXPIRE;
import static cn.singlewindow.vessel.AgencyVerb.ORDER_BOARDING;
import static cn.singlewindow.vessel.AgencyVerb.RECEIVE;
import static cn.singlewindow.vessel.AgencyVerb.REFUSE;
import static cn.singlewindow.vessel.AgencyVerb.REOPEN;
import static cn.singlewindow.vessel.AgencyVerb.RESUME;
import static cn.singlewindow.vessel.AgencyVerb.SUSPEND;

import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.AgencyVerb;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may follow what in an agency's part of a phase (CATALOGUE B.1, per-agency sub-machine). */
public final class AgencyTable {

    private record Row(AgencyState from, AgencyVerb verb, AgencyState to) {}

    private static final List<Row> ROWS = List.of(
            new Row(PENDING, RECEIVE, REVIEW),
            new Row(EXPIRED, RECEIVE, REVIEW),
            new Row(REFUSED, RECEIVE, REVIEW),
            new Row(CLEARED, RECEIVE, REVIEW),
            new Row(PENDING, EXPIRE, EXPIRED),
            new Row(REVIEW, EXPIRE, EXPIRED),
            new Row(INFO_REQUESTED, EXPIRE, EXPIRED),
            new Row(REVIEW, ASK, INFO_REQUESTED),
            new Row(BOARDED, ASK, INFO_REQUESTED),
            new Row(INFO_REQUESTED, ANSWER, REVIEW),
            new Row(REVIEW, ORDER_BOARDING, BOARDING_ORDERED),
            new Row(BOARDING_ORDERED, BOARD, BOARDED),
            new Row(BOARDING_ORDERED, REOPEN, REVIEW),
            new Row(REVIEW, CLEAR, CLEARED),
            new Row(BOARDED, CLEAR, CLEARED),
            new Row(EXPIRED, CLEAR, CLEARED),
            new Row(REVIEW, REFUSE, REFUSED),
            new Row(INFO_REQUESTED, REFUSE, REFUSED),
            new Row(BOARDED, REFUSE, REFUSED),
            new Row(EXPIRED, REFUSE, REFUSED),
            new Row(REFUSED, REOPEN, REVIEW),
            new Row(CLEARED, REOPEN, REVIEW),
            new Row(EXPIRED, REOPEN, REVIEW),
            new Row(PENDING, SUSPEND, SUSPENDED),
            new Row(REVIEW, SUSPEND, SUSPENDED),
            new Row(INFO_REQUESTED, SUSPEND, SUSPENDED),
            new Row(BOARDING_ORDERED, SUSPEND, SUSPENDED),
            new Row(BOARDED, SUSPEND, SUSPENDED),
            new Row(CLEARED, SUSPEND, SUSPENDED),
            new Row(SUSPENDED, RESUME, REVIEW));

    private static final Set<AgencyVerb> OFFICERS =
            Set.of(ASK, ORDER_BOARDING, BOARD, CLEAR, REFUSE, REOPEN, SUSPEND, RESUME);

    private AgencyTable() {}

    /** Where a verb leads from a state, if it is possible there. */
    public static Optional<AgencyState> next(AgencyState from, AgencyVerb verb) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.verb() == verb)
                .map(Row::to)
                .findFirst();
    }

    /** What an officer of the agency may do in a state. */
    public static Set<AgencyVerb> officersVerbs(AgencyState from) {
        Set<AgencyVerb> possible = EnumSet.noneOf(AgencyVerb.class);
        ROWS.stream()
                .filter(row -> row.from() == from && OFFICERS.contains(row.verb()))
                .forEach(row -> possible.add(row.verb()));
        return possible;
    }

    /** Whether the verb is an officer's. */
    public static boolean isOfficers(AgencyVerb verb) {
        return OFFICERS.contains(verb);
    }
}

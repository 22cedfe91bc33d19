package cn.singlewindow.goods;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; everything left empty is not looked at. Results are walked by key.
 *
 * @param text start of SeqNo, EntryId, BillNo or ClientSeqNo, or part of a party's name
 * @param states any of these; empty for all
 * @param direction {@code I}, {@code E} or empty
 * @param customMaster declaring customs or empty
 * @param from submitted on or after this business day
 * @param to submitted on or before this business day
 * @param assignment which part of the work list
 * @param order in which order
 * @param after the key of the last row seen, or empty
 * @param limit 1 to 200
 */
public record DeclarationQuery(
        String text,
        Set<DeclarationState> states,
        String direction,
        String customMaster,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Assignment assignment,
        Order order,
        String after,
        int limit) {

    /** Which part of an officer's work list. */
    public enum Assignment {
        ANY,
        MINE,
        UNASSIGNED,
        /** Mine and what nobody has taken: what an officer may do next. */
        NEXT,
        OVERDUE
    }

    /** What comes first. */
    public enum Order {
        /** The newest. */
        NEWEST,
        /** What has been overdue for longest, then what is due next; what is never due comes last. */
        DUE
    }

    public DeclarationQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    /** Newest first. */
    public DeclarationQuery(
            String text,
            Set<DeclarationState> states,
            String direction,
            String customMaster,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Assignment assignment,
            String after,
            int limit) {
        this(text, states, direction, customMaster, from, to, assignment, Order.NEWEST, after, limit);
    }

    /** The newest, whatever they are. */
    public static DeclarationQuery newest(int limit) {
        return new DeclarationQuery("", Set.of(), "", "", null, null, Assignment.ANY, "", limit);
    }
}

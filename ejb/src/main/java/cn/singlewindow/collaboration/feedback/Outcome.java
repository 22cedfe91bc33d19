package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a module tells of one of its subjects.
 *
 * @param parties who is told: {@code enterprise:1001}, {@code agency:TAX}
 * @param dataset under which agencies may be told, see {@code collaboration.sharing}
 * @param subjectType such as {@code goods.declaration}
 * @param subjectKey public number of the subject
 * @param event what happened, a word such as {@code changed}
 * @param state of the subject now; empty if the event is about no change
 * @param codes receipts in the field's own codes
 * @param reasonCode why; empty if none is given
 * @param terminal whether nothing more will follow
 */
public record Outcome(
        List<String> parties,
        String dataset,
        String subjectType,
        String subjectKey,
        String event,
        String state,
        List<String> codes,
        String reasonCode,
        boolean terminal,
        Instant at) {

    private static final String AGENCY = "agency:";

    public Outcome {
        parties = List.copyOf(parties);
        codes = List.copyOf(codes);
    }

    /** An agency as a party. */
    public static String agency(String code) {
        return AGENCY + code;
    }

    /** The agency that a party is, if it is one. */
    static Optional<String> agencyOf(String party) {
        return party.startsWith(AGENCY) ? Optional.of(party.substring(AGENCY.length())) : Optional.empty();
    }

    /** An enterprise as a party. */
    public static String enterprise(long id) {
        return "enterprise:" + id;
    }
}

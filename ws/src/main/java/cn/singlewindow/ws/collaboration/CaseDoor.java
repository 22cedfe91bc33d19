package cn.singlewindow.ws.collaboration;

import cn.singlewindow.shared.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an agency's system can see of subjects of one kind, and do to them: the door of their module in the contract's terms.
 * Scopes are the agency's; what lies outside is not found.
 */
public interface CaseDoor {

    /** The kind, such as {@code goods.declaration}. */
    String subjectType();

    /** A subject in the fields that the agency may see. */
    Content content(Scope scope, String key);

    /** Decides. @param version that was looked at; 0 for whatever is current */
    void decide(Scope scope, Act act, long version, Ruling ruling);

    /** Asks whoever submitted. @param due the last day for the answer; empty for the usual time */
    void ask(Scope scope, Act act, long version, String question, Optional<LocalDate> due);

    /** Places a hold. @return its id */
    long placeHold(Scope scope, Act act, Ground ground);

    /** Lifts a hold of the own agency. */
    void liftHold(Scope scope, Act act, long holdId, String note);

    /** One act on one subject, done once per key. */
    record Act(String subjectKey, String idempotencyKey) {}

    /** A decision in the words of the module. */
    record Ruling(String decision, String reasonCode, String note) {}

    /** Why a hold is placed, and when it is looked at again. */
    record Ground(String text, String legalBasis, LocalDate reviewOn) {}

    /** A subject as it is now. */
    record Content(String state, long version, boolean onHold, List<String> decisions, List<Field> fields) {
        public Content {
            decisions = List.copyOf(decisions);
            fields = List.copyOf(fields);
        }
    }

    /** One field. @param position of its group in the section, from 1 */
    record Field(String section, int position, String name, String value) {}
}

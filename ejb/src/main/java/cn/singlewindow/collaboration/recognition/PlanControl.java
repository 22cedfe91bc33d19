package cn.singlewindow.collaboration.recognition;

import cn.singlewindow.shared.Application;
import java.time.Instant;
import java.util.Set;

/**
 * Plans a control (CATALOGUE RC-03).
 *
 * @param subjectType as in {@code collaboration.enforcement.HeldThing}: {@code vessel.visit}, {@code container}, …
 * @param subjectKey as the type has it
 * @param need what has to be looked at; at least one
 * @param from when it may begin at the earliest
 * @param to by when it has to be over
 * @param refusal why a fresh result of another agency is not recognised; empty if it is, which spares this control
 */
@Application("RC-03")
public record PlanControl(
        String subjectType, String subjectKey, Set<ControlItem> need, Instant from, Instant to, String refusal) {

    public PlanControl {
        subjectKey = subjectKey.strip();
        need = Set.copyOf(need);
        refusal = refusal.strip();
    }
}

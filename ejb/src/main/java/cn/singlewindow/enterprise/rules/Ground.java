package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.FiledCompany;
import cn.singlewindow.enterprise.UserRole;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an act may rest on, as it is at the moment of the act: the actor's enterprise, the principal, the user's authority,
 * one mandate between them, and a second person's confirmation.
 *
 * @param agentCompany how the actor's enterprise is filed
 * @param principal the principal; absent when no such enterprise is filed
 * @param authority the user's role; absent when none was given
 * @param userLimitFen above it the user needs a second person; absent for no limit
 * @param mandate absent when the two are the same enterprise, or there is none
 * @param secondPerson who has confirmed the act; empty if nobody
 */
public record Ground(
        long agent,
        FiledCompany agentCompany,
        EnterpriseState agentState,
        Optional<Principal> principal,
        Optional<UserRole> authority,
        OptionalLong userLimitFen,
        Optional<HeldMandate> mandate,
        String secondPerson) {

    /** For whom the act is done. */
    public record Principal(long id, EnterpriseState state, FiledCompany company) {}

    /** Whether a limit of the user or a term of the mandate may call for a second person. */
    public boolean mayNeedSecondPerson() {
        return userLimitFen.isPresent()
                || mandate.filter(held -> held.terms().secondPersonAboveLimit()).isPresent();
    }

    /** The same, confirmed. @param person who confirmed the act */
    public Ground confirmedBy(String person) {
        return new Ground(agent, agentCompany, agentState, principal, authority, userLimitFen, mandate, person);
    }

    /** Whether the enterprise acts for itself. */
    public boolean isOwn() {
        return principal.isPresent() && principal.get().id() == agent;
    }
}

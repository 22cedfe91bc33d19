package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/**
 * Suspends, reinstates or cancels an enterprise (EQ-01).
 *
 * @param enterprise its id
 * @param verb all but {@link EnterpriseVerb#ACTIVATE}, which happens by itself
 * @param reason why, shown to the enterprise; required, up to 500 characters
 */
@Application("EQ-01")
public record ChangeStanding(long enterprise, EnterpriseVerb verb, String reason) {

    public ChangeStanding {
        if (verb == EnterpriseVerb.ACTIVATE) {
            throw new IllegalArgumentException("an enterprise becomes active by its agencies' verdicts");
        }
    }
}

package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/**
 * An agency's verdict on its part of a filing (EQ-01); the agency is that of the scope.
 *
 * @param enterprise its id
 * @param verb {@link AgencyFilingVerb#VERIFY} or {@link AgencyFilingVerb#REFUSE}
 * @param reason why, shown to the enterprise; required for a refusal, up to 500 characters
 */
@Application("EQ-01")
public record DecideFiling(long enterprise, AgencyFilingVerb verb, String reason) {

    public DecideFiling {
        if (verb == AgencyFilingVerb.RESUBMIT) {
            throw new IllegalArgumentException("an agency verifies or refuses");
        }
    }
}

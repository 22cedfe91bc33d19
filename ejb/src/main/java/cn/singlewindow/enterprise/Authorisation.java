package cn.singlewindow.enterprise;

/**
 * Why an act was allowed; keep it with what was done.
 *
 * @param principal id of the enterprise for which it is done
 * @param agent id of the enterprise that does it; the same when it acts for itself
 * @param principalCompany how the enterprise is filed for which it is done
 * @param agentCompany how the enterprise is filed that does it
 * @param mandate id of the mandate; 0 when it acts for itself
 * @param secondPerson who confirmed it; empty if none was needed
 */
public record Authorisation(
        long principal,
        long agent,
        FiledCompany principalCompany,
        FiledCompany agentCompany,
        long mandate,
        String secondPerson) {

    public boolean isOwn() {
        return mandate == 0;
    }
}

package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Nobody keeps what it was given for more than ten years. */
public final class RetentionIsBounded implements ContractRule {

    private static final int MOST = 3650;

    @Override
    public Optional<Violation> check(ProposeContract proposal, Dataset dataset) {
        int days = proposal.retentionDays();
        return days >= 1 && days <= MOST
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "retentionDays", Integer.toString(days), SharingProblem.RETENTION, Integer.toString(MOST)));
    }
}

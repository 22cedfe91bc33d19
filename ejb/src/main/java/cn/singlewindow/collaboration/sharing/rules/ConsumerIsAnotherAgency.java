package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingProblem;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Nobody needs a contract for its own facts, and only agencies get facts of others. */
public final class ConsumerIsAnotherAgency implements ContractRule {

    @Override
    public Optional<Violation> check(ProposeContract proposal, Dataset dataset) {
        boolean fits = AgencyCode.parse(proposal.consumer()).isPresent()
                && !proposal.consumer().equals(dataset.owner());
        return fits
                ? Optional.empty()
                : Optional.of(Violation.at("consumer", proposal.consumer(), SharingProblem.CONSUMER_UNFIT));
    }
}

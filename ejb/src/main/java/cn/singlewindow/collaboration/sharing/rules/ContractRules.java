package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** All rules about a proposal, run together. */
public final class ContractRules {

    private static final List<ContractRule> ALL = List.of(
            new ConsumerIsAnotherAgency(),
            new TextFits("legalBasis", ProposeContract::legalBasis),
            new TextFits("purpose", ProposeContract::purpose),
            new FieldsAreOfTheDataset(),
            new MasksAreReadable(),
            new RetentionIsBounded());

    private ContractRules() {}

    /** @throws Rejected with everything that is wrong */
    public static void require(ProposeContract proposal, Dataset dataset) {
        List<Violation> broken = ALL.stream()
                .map(rule -> rule.check(proposal, dataset))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            throw new Rejected(broken);
        }
    }
}

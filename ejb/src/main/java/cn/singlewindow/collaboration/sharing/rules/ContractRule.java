package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about a proposed contract. */
@FunctionalInterface
public interface ContractRule {

    /** What is wrong, if the rule is broken. */
    Optional<Violation> check(ProposeContract proposal, Dataset dataset);
}

package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.SharingProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.function.Function;

/** A text is there and fits. */
record TextFits(String path, Function<ProposeContract, String> text) implements ContractRule {

    private static final int MOST = 200;

    @Override
    public Optional<Violation> check(ProposeContract proposal, Dataset dataset) {
        String given = text.apply(proposal);
        return !given.isEmpty() && given.length() <= MOST
                ? Optional.empty()
                : Optional.of(Violation.at(path, given, SharingProblem.TEXT_LENGTH, "1", Integer.toString(MOST)));
    }
}

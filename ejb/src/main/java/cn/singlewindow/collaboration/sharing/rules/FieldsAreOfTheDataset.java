package cn.singlewindow.collaboration.sharing.rules;

import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.ProposeContract;
import cn.singlewindow.collaboration.sharing.RoutedFields;
import cn.singlewindow.collaboration.sharing.SharingProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A contract shares fields that the dataset has. */
public final class FieldsAreOfTheDataset implements ContractRule {

    private static final int MOST = 4000;

    @Override
    public Optional<Violation> check(ProposeContract proposal, Dataset dataset) {
        String text = proposal.fields();
        boolean written = text.length() <= MOST
                && text.matches("\\*|[A-Za-z_]+(:[A-Za-z0-9_,*]+)?( [A-Za-z_]+(:[A-Za-z0-9_,*]+)?)*");
        boolean known = written && RoutedFields.parse(dataset.fields()).knows(RoutedFields.parse(text));
        return known ? Optional.empty() : Optional.of(Violation.at("fields", text, SharingProblem.UNKNOWN_FIELD));
    }
}

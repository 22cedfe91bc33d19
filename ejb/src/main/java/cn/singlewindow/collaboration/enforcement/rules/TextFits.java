package cn.singlewindow.collaboration.enforcement.rules;

import cn.singlewindow.collaboration.enforcement.EnforcementProblem;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.function.Function;

/** A text is there where it must be, and fits. */
public record TextFits(String path, Function<PlaceHold, String> text, int least, int most) implements HoldRule {

    @Override
    public Optional<Violation> check(PlaceHold hold, Days days) {
        return check(path, text.apply(hold), least, most);
    }

    /** The same for one text. */
    public static Optional<Violation> check(String path, String text, int least, int most) {
        return text.length() >= least && text.length() <= most
                ? Optional.empty()
                : Optional.of(Violation.at(
                        path, text, EnforcementProblem.TEXT_LENGTH, Integer.toString(least), Integer.toString(most)));
    }
}

package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A text has the shape, or is not longer than, its field allows. */
public final class TextFits implements FilingRule {

    private final String path;
    private final Function<EnterpriseForm, String> text;
    private final Pattern shape;
    private final String bound;

    private TextFits(String path, Function<EnterpriseForm, String> text, String shape, String bound) {
        this.path = path;
        this.text = text;
        this.shape = Pattern.compile(shape, Pattern.DOTALL);
        this.bound = bound;
    }

    static TextFits upTo(int longest, String path, Function<EnterpriseForm, String> text) {
        return new TextFits(path, text, "[\\P{Cntrl}\\r\\n\\t]{0," + longest + "}", Integer.toString(longest));
    }

    static TextFits shaped(String shape, String said, String path, Function<EnterpriseForm, String> text) {
        return new TextFits(path, text, shape, said);
    }

    @Override
    public Optional<Violation> check(Filing filing) {
        String said = text.apply(filing.form());
        return shape.matcher(said).matches()
                ? Optional.empty()
                : Optional.of(Violation.at(path, said, EnterpriseProblem.SHAPE, bound));
    }
}

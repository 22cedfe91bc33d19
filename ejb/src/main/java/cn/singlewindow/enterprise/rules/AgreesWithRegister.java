package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.RegisterExtract;
import cn.singlewindow.shared.FullWidth;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the company register knows is taken from there; typed all the same, it must agree (EQ-01 R1). What it does not know
 * must be typed.
 */
public final class AgreesWithRegister implements FilingRule {

    private final String path;
    private final Function<EnterpriseForm, String> typed;
    private final Function<RegisterExtract, String> registered;

    AgreesWithRegister(
            String path, Function<EnterpriseForm, String> typed, Function<RegisterExtract, String> registered) {
        this.path = path;
        this.typed = typed;
        this.registered = registered;
    }

    @Override
    public Optional<Violation> check(Filing filing) {
        String said = typed.apply(filing.form());
        Optional<String> known = filing.extract()
                .map(registered)
                .map(text -> FullWidth.of(text).normalised().strip());
        if (known.isEmpty()) {
            return said.isEmpty()
                    ? Optional.of(Violation.at(path, "", EnterpriseProblem.MISSING, path))
                    : Optional.empty();
        }
        return said.isEmpty() || said.equals(known.get())
                ? Optional.empty()
                : Optional.of(Violation.at(path, said, EnterpriseProblem.DIFFERS_FROM_REGISTER, known.get()));
    }
}

package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Violation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the terms of an offer must fulfil in themselves (EQ-02). */
public final class TermsRules {

    private static final long LONGEST_DAYS = 5 * 366L;

    private TermsRules() {}

    /** Every violation. */
    public static List<Violation> check(MandateTerms terms, Instant now) {
        List<Violation> found = new ArrayList<>();
        check("terms.documents", terms.documents(), 1, 40, "[A-Z]{2}-[0-9]{2}").ifPresent(found::add);
        check("terms.districts", terms.districts(), 0, 100, "[0-9]{4}").ifPresent(found::add);
        check(
                        "terms.commodities",
                        terms.commodities().stream().map(Object::toString).toList(),
                        0,
                        100,
                        "[0-9]+")
                .ifPresent(found::add);
        limitIsPositiveYuan(terms).ifPresent(found::add);
        periodIsSensible(terms, now).ifPresent(found::add);
        return found;
    }

    private static Optional<Violation> check(
            String path, Collection<String> values, int least, int most, String shape) {
        Optional<String> odd = values.stream().filter(v -> !v.matches(shape)).findFirst();
        if (odd.isEmpty() && values.size() >= least && values.size() <= most) {
            return Optional.empty();
        }
        return Optional.of(Violation.at(path, odd.orElse(""), EnterpriseProblem.TERMS, path));
    }

    private static Optional<Violation> limitIsPositiveYuan(MandateTerms terms) {
        Money limit = terms.valueLimit();
        boolean sound = limit == null
                ? !terms.secondPersonAboveLimit()
                : limit.currency().getCurrencyCode().equals("CNY") && !limit.isNegative() && !limit.isZero();
        return sound
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "terms.valueLimit",
                        limit == null ? "" : limit.toString(),
                        EnterpriseProblem.TERMS,
                        "terms.valueLimit"));
    }

    private static Optional<Violation> periodIsSensible(MandateTerms terms, Instant now) {
        boolean sound = terms.from().isBefore(terms.to())
                && terms.to().isAfter(now)
                && terms.to().isBefore(terms.from().plus(LONGEST_DAYS, ChronoUnit.DAYS));
        return sound
                ? Optional.empty()
                : Optional.of(Violation.at("terms.to", terms.to().toString(), EnterpriseProblem.PERIOD));
    }
}

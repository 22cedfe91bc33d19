package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.Set;

/** A mandate that is handed on gives nothing that its holder does not have, and cannot be handed on again (EQ-02 R4). */
public final class SubMandateStaysWithinItsParent {

    private SubMandateStaysWithinItsParent() {}

    public static Optional<Violation> check(MandateTerms handedOn, MandateTerms parent) {
        if (handedOn.mayDelegate()) {
            return Optional.of(Violation.at("terms.mayDelegate", "true", EnterpriseProblem.MAY_NOT_DELEGATE));
        }
        boolean within = parent.documents().containsAll(handedOn.documents())
                && commodities(handedOn.commodities(), parent.commodities())
                && districts(handedOn.districts(), parent.districts())
                && !handedOn.from().isBefore(parent.from())
                && !handedOn.to().isAfter(parent.to())
                && limit(handedOn, parent);
        return within ? Optional.empty() : Optional.of(Violation.at("terms", "", EnterpriseProblem.BEYOND_PARENT));
    }

    private static boolean commodities(Set<HsPrefix> handedOn, Set<HsPrefix> parent) {
        return parent.isEmpty()
                || (!handedOn.isEmpty()
                        && handedOn.stream()
                                .allMatch(branch -> parent.stream()
                                        .anyMatch(whole -> branch.value().startsWith(whole.value()))));
    }

    private static boolean districts(Set<String> handedOn, Set<String> parent) {
        return parent.isEmpty()
                || (!handedOn.isEmpty()
                        && handedOn.stream().allMatch(one -> MandateCoversDistrict.covers(parent, one)));
    }

    private static boolean limit(MandateTerms handedOn, MandateTerms parent) {
        Money whole = parent.valueLimit();
        Money part = handedOn.valueLimit();
        if (whole == null) {
            return true;
        }
        boolean opensMore = handedOn.secondPersonAboveLimit() && !parent.secondPersonAboveLimit();
        return part != null && part.compareTo(whole) <= 0 && !opensMore;
    }
}

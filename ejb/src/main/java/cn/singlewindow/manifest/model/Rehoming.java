package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Split and merger conserve pieces and weight, and every container finds exactly one new home (CATALOGUE MF-04 R1).
 *
 * @param before the bills that go
 * @param after what is to stand in their place
 */
public record Rehoming(List<Bill.Cargo> before, ManifestFacts after) {

    public Rehoming {
        before = List.copyOf(before);
    }

    /** Everything that is lost or added on the way. */
    public List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        conserved("packages", cargo -> BigDecimal.valueOf(cargo.packages())).ifPresent(wrong::add);
        conserved("grossWeight", Bill.Cargo::kilograms).ifPresent(wrong::add);
        wrong.addAll(containers());
        return wrong;
    }

    private Optional<Violation> conserved(String field, Function<Bill.Cargo, BigDecimal> quantity) {
        BigDecimal old = before.stream().map(quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal young =
                after.bills().stream().map(bill -> bill.numberOrZero(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return old.compareTo(young) == 0
                ? Optional.empty()
                : Optional.of(Violation.at(
                        ManifestSection.BILL.listPath() + "/" + field,
                        plain(young),
                        ManifestProblem.NOT_CONSERVED,
                        plain(old),
                        plain(young)));
    }

    private List<Violation> containers() {
        Set<String> old = new TreeSet<>();
        before.stream().map(Bill.Cargo::containers).forEach(old::addAll);
        List<String> young =
                after.containers().stream().map(one -> one.text("container")).toList();
        Set<String> all = new TreeSet<>(old);
        all.addAll(young);
        return all.stream()
                .filter(number -> !old.contains(number) || count(young, number) != 1)
                .map(number -> Violation.at(
                        ManifestSection.CONTAINER.listPath(), number, ManifestProblem.CONTAINERS_NOT_REHOMED, number))
                .toList();
    }

    private static long count(Collection<String> numbers, String number) {
        return numbers.stream().filter(number::equals).count();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

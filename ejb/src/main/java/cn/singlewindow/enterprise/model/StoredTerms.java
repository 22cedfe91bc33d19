package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the terms of a mandate lie in their columns: lists joined by commas, the limit in fen. */
public final class StoredTerms {

    private StoredTerms() {}

    /** The values in order, joined by commas; empty for none. */
    public static String joined(Collection<String> values) {
        return String.join(",", new TreeSet<>(values));
    }

    public static MandateTerms read(
            String documents,
            String commodities,
            String districts,
            Instant from,
            Instant to,
            @Nullable Long limitFen,
            boolean secondPerson,
            boolean mayDelegate) {
        return new MandateTerms(
                parted(documents),
                parted(commodities).stream().map(HsPrefix::new).collect(Collectors.toSet()),
                parted(districts),
                from,
                to,
                limitFen == null ? null : Money.ofFen(limitFen),
                secondPerson,
                mayDelegate);
    }

    private static Set<String> parted(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }
}

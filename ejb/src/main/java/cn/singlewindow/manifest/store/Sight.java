package cn.singlewindow.manifest.store;

import cn.singlewindow.shared.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scope can see of a table with {@code filer_id} and {@code agencies}, as a condition: an enterprise what it filed, an
 * agency what is routed to it, the window all.
 */
record Sight(String condition, List<Object> values) {

    static Sight of(Scope scope) {
        if (scope.enterprise().isPresent()) {
            return new Sight("filer_id = ?", List.of(scope.enterprise().getAsLong()));
        }
        return scope.agency()
                .map(agency -> new Sight("FIND_IN_SET(?, agencies) > 0", List.<Object>of(agency)))
                .orElseGet(() -> new Sight("TRUE", List.of()));
    }

    /** Of bills an enterprise also sees those that name it, or one for whom it declares. @param parties their credit codes */
    static Sight ofBills(Scope scope, List<String> parties) {
        if (scope.enterprise().isEmpty() || parties.isEmpty()) {
            return of(scope);
        }
        List<Object> values = new ArrayList<>(List.<Object>of(scope.enterprise().getAsLong()));
        values.addAll(parties);
        String marks = String.join(", ", Collections.nCopies(parties.size(), "?"));
        return new Sight("(filer_id = ? OR consignee_code IN (" + marks + "))", values);
    }

    /** The same of a table without {@code agencies}: an enterprise sees its own, customs and the window all, others nothing. */
    static Sight ofFilerOnly(Scope scope) {
        if (scope.agency().isPresent()) {
            return new Sight(scope.agency().filter("GACC"::equals).isPresent() ? "TRUE" : "FALSE", List.of());
        }
        return of(scope);
    }

    /** The values of a statement whose condition comes last. */
    @Nullable
    Object[] after(Object... first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(values);
        return all.toArray();
    }
}

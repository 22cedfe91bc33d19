package cn.singlewindow.goods.store;

import cn.singlewindow.shared.Scope;
import java.util.List;

/**
 * What of the declarations a scope can see, as a condition: an enterprise what it declares or trades, an agency what it has
 * a case of, the window all.
 */
record Sight(String condition, List<Object> values) {

    static Sight of(Scope scope) {
        if (scope.enterprise().isPresent()) {
            long own = scope.enterprise().getAsLong();
            return new Sight("(d.declarant_id = ? OR d.trader_id = ?)", List.of(own, own));
        }
        return scope.agency()
                .map(agency -> new Sight("FIND_IN_SET(?, d.agencies) > 0", List.<Object>of(agency)))
                .orElseGet(() -> new Sight("TRUE", List.of()));
    }
}

package cn.singlewindow.vessel.store;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.PortCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the calls a scope can see, as a condition on {@code v}: an enterprise its own, each of the three agencies all. */
record Sight(String condition, List<Object> values) {

    static Sight of(Scope scope) {
        if (scope.enterprise().isPresent()) {
            return new Sight("v.agent_id = ?", List.of(scope.enterprise().getAsLong()));
        }
        boolean sees = scope.agency().map(PortCall.AGENCIES::contains).orElse(true);
        return new Sight(sees ? "TRUE" : "FALSE", List.of());
    }

    /** Values of a statement in which this condition comes last. */
    @Nullable
    Object[] after(Object... first) {
        List<@Nullable Object> all = new ArrayList<>(List.of(first));
        all.addAll(values);
        return all.toArray();
    }
}

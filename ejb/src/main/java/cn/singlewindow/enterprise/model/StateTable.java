package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.shared.Rejected;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What may follow what: the only way by which a state changes. */
public final class StateTable<S extends Enum<S>, V extends Enum<V>> {

    private final Map<S, Map<V, S>> rows = new HashMap<>();

    StateTable<S, V> row(S from, V verb, S to) {
        rows.computeIfAbsent(from, state -> new TreeMap<>()).put(verb, to);
        return this;
    }

    /** The state that follows, if the verb is allowed. */
    public Optional<S> next(S from, V verb) {
        return Optional.ofNullable(rows.getOrDefault(from, Map.of()).get(verb));
    }

    /** The verbs that are allowed. */
    public Set<V> verbs(S from) {
        return Set.copyOf(rows.getOrDefault(from, Map.of()).keySet());
    }

    /** The state that follows. @throws Rejected WRONG_STATE if the verb is not allowed */
    public S follow(S from, V verb) {
        return next(from, verb)
                .orElseThrow(() -> Rejected.because(EnterpriseProblem.WRONG_STATE, from.name(), verb.name()));
    }
}

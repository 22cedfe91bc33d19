package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between a port call and its clearance, as a graph: every fact must be mended, some only after others.
 *
 * @param visit number of the call
 * @param at when it was computed
 * @param blockers the facts, the longest pending first
 * @param shortestPath ids of the chain of facts that decides how soon clearance can be had when everybody begins now; in the
 *     order in which they have to be mended
 * @param minutes how soon that is
 */
public record BlockerGraph(String visit, Instant at, List<Blocker> blockers, List<String> shortestPath, int minutes) {

    public BlockerGraph {
        blockers = List.copyOf(blockers);
        shortestPath = List.copyOf(shortestPath);
    }

    /** The graph of these facts. A dependency on a fact that is mended already counts as none. */
    public static BlockerGraph of(String visit, Instant at, List<Blocker> facts) {
        Map<String, Blocker> byId = new LinkedHashMap<>();
        facts.stream().sorted(Comparator.comparing(Blocker::since)).forEach(one -> byId.put(one.id(), one));
        Map<String, Chain> chains = new HashMap<>();
        Chain longest = Chain.NONE;
        for (String id : byId.keySet()) {
            Chain chain = chain(id, byId, chains);
            longest = chain.minutes() > longest.minutes() ? chain : longest;
        }
        return new BlockerGraph(visit, at, List.copyOf(byId.values()), longest.ids(), longest.minutes());
    }

    /** Whether nothing stands against it. */
    public boolean clear() {
        return blockers.isEmpty();
    }

    private static Chain chain(String id, Map<String, Blocker> byId, Map<String, Chain> chains) {
        Chain known = chains.get(id);
        if (known != null) {
            return known;
        }
        Blocker fact = byId.get(id);
        if (fact == null) {
            return Chain.NONE;
        }
        chains.put(id, Chain.NONE);
        Chain before = Chain.NONE;
        for (String other : fact.dependsOn()) {
            Chain chain = chain(other, byId, chains);
            before = chain.minutes() > before.minutes() ? chain : before;
        }
        Chain found = before.then(id, fact.minutes());
        chains.put(id, found);
        return found;
    }

    private record Chain(List<String> ids, int minutes) {

        static final Chain NONE = new Chain(List.of(), 0);

        Chain then(String id, int more) {
            List<String> longer = new ArrayList<>(ids);
            longer.add(id);
            return new Chain(longer, minutes + more);
        }
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.manifest.store.Containers;
import cn.singlewindow.manifest.store.ReportLines;
import cn.singlewindow.manifest.store.Voyages;
import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.ClearanceCondition;
import cn.singlewindow.vessel.VisitRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Before a ship leaves, stowage plan, loading manifest and releases name the same containers (MF-02 R3, REC-06): an unlisted
 * box blocks the clearance. A ship that has no outward bills has nothing to show.
 */
@ApplicationScoped
class LoadedIsWhatWasReleased implements ClearanceCondition {

    private static final String CUSTOMS = "GACC";
    private static final String OUT = "E";
    private static final int NAMED = 5;

    @Inject
    Voyages voyages;

    @Inject
    ReportLines lines;

    @Inject
    Containers containers;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        String voyage = new BillKey(visit.voyageOut(), "").voyage();
        Optional<Instant> since = voyage.isEmpty() ? Optional.empty() : voyages.since(voyage, OUT);
        return since.map(filed -> blockers(voyage, filed)).orElse(List.of());
    }

    private List<Blocker> blockers(String voyage, Instant since) {
        if (!lines.any(voyage, FilingKind.LOADING)) {
            return List.of(Blocker.of(CUSTOMS, "LOADING_MANIFEST_MISSING", "AGENT", since, Duration.ofHours(1)));
        }
        Set<String> stowed = lines.containers(voyage, FilingKind.STOWAGE);
        Set<String> listed = lines.containers(voyage, FilingKind.LOADING);
        Set<String> released = new TreeSet<>();
        containers.ofVoyage(voyage, OUT).stream()
                .filter(place -> place.releasedAt() != null || place.empty())
                .forEach(place -> released.add(place.number()));
        List<Blocker> blockers = new ArrayList<>();
        add(blockers, "CONTAINERS_UNLISTED", "TERMINAL", since, without(stowed, listed));
        add(blockers, "CONTAINERS_UNRELEASED", CUSTOMS, since, without(stowed, released));
        return blockers;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void add(List<Blocker> to, String fact, String owner, Instant since, Set<String> numbers) {
        if (!numbers.isEmpty()) {
            to.add(Blocker.of(CUSTOMS, fact, owner, since, Duration.ofHours(2))
                    .naming(
                            Integer.toString(numbers.size()),
                            numbers.stream().limit(NAMED).collect(Collectors.joining(" "))));
        }
    }
}

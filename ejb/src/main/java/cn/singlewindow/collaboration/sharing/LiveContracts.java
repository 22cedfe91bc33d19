package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.collaboration.sharing.store.ContractRows;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue and the live contracts in memory, read again after two seconds, so that a stopped flow stops everywhere. */
@ApplicationScoped
class LiveContracts {

    private static final Duration KEPT = Duration.ofSeconds(2);

    @Inject
    ContractRows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    private volatile Held held = new Held(Map.of(), Map.of(), Instant.MIN);

    Optional<Dataset> dataset(String code) {
        return Optional.ofNullable(current().datasets().get(code));
    }

    /** Those of a consumer, the newest version first. */
    List<Passage> live(String dataset, String consumer) {
        return current().live().getOrDefault(dataset + "|" + consumer, List.of());
    }

    /** The newest of each consumer of a dataset. */
    List<Passage> newest(String dataset) {
        return current().live().values().stream()
                .map(passages -> passages.get(0))
                .filter(passage -> passage.dataset().code().equals(dataset))
                .sorted(Comparator.comparing(Passage::consumer))
                .toList();
    }

    void forget() {
        held = new Held(Map.of(), Map.of(), Instant.MIN);
    }

    private Held current() {
        Held known = held;
        Instant now = clock.instant();
        if (now.isBefore(known.staleAt())) {
            return known;
        }
        Held fresh = new Held(
                rows.datasets().stream().collect(Collectors.toMap(Dataset::code, dataset -> dataset)),
                rows.live(calendar.today()).stream()
                        .map(LiveContracts::passage)
                        .collect(Collectors.groupingBy(
                                passage -> passage.dataset().code() + "|" + passage.consumer())),
                now.plus(KEPT));
        held = fresh;
        return fresh;
    }

    private static Passage passage(ContractView contract) {
        return new Passage(
                contract.id(),
                contract.version(),
                contract.dataset(),
                contract.consumer(),
                RoutedFields.parse(contract.fields())
                        .within(RoutedFields.parse(contract.dataset().fields())),
                FieldMasks.parse(contract.masks()),
                contract.frequency());
    }

    private record Held(Map<String, Dataset> datasets, Map<String, List<Passage>> live, Instant staleAt) {}
}

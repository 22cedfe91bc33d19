package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.collaboration.sharing.store.AccessRows;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * The one place where facts of one agency pass to another (CATALOGUE RC-02 R1, R3, R4): nothing without a live contract,
 * nothing outside its fields, and who read whose personal data is logged. Views of cases, the exchange hub and the nightly
 * extracts all pass here.
 */
@ApplicationScoped
@Application("RC-02")
public class SharingGateway {

    @Inject
    LiveContracts contracts;

    @Inject
    AccessRows accesses;

    @Inject
    Clock clock;

    /**
     * Lets a consumer's records through.
     *
     * @param version the contract version by which the consumer reads, or 0 for the newest live one; one version back is
     *     accepted
     * @throws Rejected NO_CONTRACT, VERSION_TOO_OLD, UNKNOWN_DATASET
     */
    public Passage open(String dataset, String consumer, int version) {
        Dataset known =
                contracts.dataset(dataset).orElseThrow(() -> Rejected.because(SharingProblem.UNKNOWN_DATASET, dataset));
        List<Passage> live = contracts.live(dataset, consumer);
        if (live.isEmpty()) {
            throw Rejected.because(SharingProblem.NO_CONTRACT, known.code(), consumer);
        }
        int newest = live.get(0).version();
        int wanted = version == 0 ? newest : version;
        return live.stream()
                .filter(passage -> passage.version() == wanted && wanted >= newest - 1)
                .findFirst()
                .orElseThrow(() -> Rejected.because(
                        SharingProblem.VERSION_TOO_OLD, Integer.toString(wanted), Integer.toString(newest)));
    }

    /** Through what a dataset passes at night (CATALOGUE B.3): the newest live contract of each consumer that has it so. */
    public List<Passage> nightly(String dataset) {
        return contracts.newest(dataset).stream()
                .filter(passage ->
                        passage.frequency() == Frequency.NIGHTLY || passage.frequency() == Frequency.EVENT_AND_NIGHTLY)
                .toList();
    }

    /**
     * What an agency may see of a case that was routed to it: all that was routed if the facts are its own, else what its live
     * contract has too; nothing without one.
     */
    public RoutedFields limit(String dataset, String agency, RoutedFields routed) {
        boolean own = contracts
                .dataset(dataset)
                .filter(known -> known.owner().equals(agency))
                .isPresent();
        if (own) {
            return routed;
        }
        return contracts.live(dataset, agency).stream()
                .findFirst()
                .map(passage -> routed.within(passage.fields()))
                .orElse(RoutedFields.NONE);
    }

    /** Whether an agency may be told of a dataset: it is its own, or a live contract says so. */
    public boolean flows(String dataset, String agency) {
        return !limit(dataset, agency, RoutedFields.parse("*")).bySection().isEmpty();
    }

    /** Logs that somebody of another agency has read these records, where they are about natural persons. */
    public void accessed(Scope scope, String dataset, Collection<String> records) {
        String agency = scope.agency().orElse("");
        contracts
                .dataset(dataset)
                .filter(Dataset::personal)
                .filter(known -> !agency.isEmpty() && !known.owner().equals(agency))
                .ifPresent(known -> accesses.insert(known.code(), records, agency, scope.actor(), clock.instant()));
    }
}

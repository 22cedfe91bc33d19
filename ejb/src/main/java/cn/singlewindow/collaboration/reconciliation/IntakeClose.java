package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.Dataset;
import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.intake.NightFiles;
import cn.singlewindow.collaboration.reconciliation.intake.ToldRow;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.collaboration.reconciliation.store.Deliveries;
import cn.singlewindow.collaboration.reconciliation.store.DeliveryParts;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.collaboration.reconciliation.store.Sides;
import cn.singlewindow.collaboration.reconciliation.store.ToldRows;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * JB-01. Takes the rows of accepted files over, chunk by chunk: each chunk and how far it goes is one transaction, so a job that
 * died is gone on with behind its last chunk. Then writes down what the run knows of each agency's side.
 */
@ApplicationScoped
class IntakeClose {

    /** Rows of a chunk: the checkpoint, and the most that a crash makes to be done again. */
    static final int CHUNK = 5_000;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryParts parts;

    @Inject
    ToldRows told;

    @Inject
    Runs runs;

    @Inject
    Sides sides;

    @Inject
    Transactions transactions;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    /** Takes over what has been accepted. @param alive is asked between chunks, and keeps the run's lease */
    void takeOver(Runnable alive) {
        for (DeliveryView delivery : deliveries.accepted()) {
            Dataset dataset = Datasets.of(delivery.dataset()).orElseThrow();
            new Taking(dataset, delivery, alive).all();
        }
    }

    /** Writes down how fresh each side is. */
    void noteSides(Run run) {
        for (Dataset dataset : Datasets.all()) {
            List<DeliveryView> last = deliveries.lastApplied(dataset.name());
            last.forEach(each -> sides.told(run, each, asOf(each)));
            deliveries.due(dataset.name(), run.businessDate()).stream()
                    .filter(agency ->
                            last.stream().noneMatch(each -> each.agency().equals(agency)))
                    .forEach(agency -> sides.untold(run, dataset.name(), agency));
        }
    }

    private Instant asOf(DeliveryView delivery) {
        return calendar.startOf(Objects.requireNonNull(delivery.businessDate()).plusDays(1));
    }

    /** One file that is being taken over. */
    private final class Taking {
        private final Dataset dataset;
        private final DeliveryView delivery;
        private final Runnable alive;
        private final List<ToldRow> chunk = new ArrayList<>();
        private long taken;

        Taking(Dataset dataset, DeliveryView delivery, Runnable alive) {
            this.dataset = dataset;
            this.delivery = delivery;
            this.alive = alive;
            this.taken = delivery.taken();
        }

        void all() {
            NightFiles.rows(parts.open(delivery.id()), dataset, taken, row -> {
                chunk.add(ToldRow.of(dataset, delivery.agency(), row));
                if (chunk.size() == CHUNK) {
                    put();
                }
            });
            put();
            transactions.run(() -> {
                long removed = dataset.whole() ? told.removeUntold(dataset, delivery) : 0;
                deliveries.applied(delivery.id(), removed, clock.instant());
                return removed;
            });
        }

        private void put() {
            alive.run();
            taken = transactions.run(() -> {
                if (deliveries.lockTaken(delivery.id()) != taken) {
                    throw new IllegalStateException("delivery " + delivery.id() + " is being taken over elsewhere");
                }
                told.put(dataset, delivery, asOf(delivery), chunk);
                deliveries.take(delivery.id(), taken + chunk.size());
                return taken + chunk.size();
            });
            chunk.clear();
        }
    }
}

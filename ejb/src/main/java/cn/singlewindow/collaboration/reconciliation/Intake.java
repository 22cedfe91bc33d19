package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.Datasets;
import cn.singlewindow.collaboration.reconciliation.intake.FileCheck;
import cn.singlewindow.collaboration.reconciliation.intake.FileHeader;
import cn.singlewindow.collaboration.reconciliation.store.Deliveries;
import cn.singlewindow.collaboration.reconciliation.store.DeliveryParts;
import cn.singlewindow.collaboration.reconciliation.store.Runs;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where agencies deliver the files that the night compares with (JB-01, RC-02 R2). A file is stored as it comes, read whole, and
 * then accepted or refused: nothing of a refused one is taken. Its rows are taken over when the next run begins.
 */
@Stateless
@Application("RC-07")
public class Intake {

    /** Ten million rows of a wide dataset. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int OLDEST_DAYS = 90;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryParts parts;

    @Inject
    Runs runs;

    @Inject
    Teller teller;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    BusinessCalendar calendar;

    /**
     * Takes a night file, CSV or XML. The same file again is answered as the first time.
     *
     * @param bytes the file; read to its end, not closed
     * @return the accepted delivery
     * @throws Rejected one of {@link IntakeProblem}, or FORBIDDEN without {@link Permission#NIGHT_DELIVER}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeliveryView receive(Scope scope, InputStream bytes) {
        permit(scope, Permission.NIGHT_DELIVER);
        long id = ids.next();
        deliveries.begin(id, scope, clock.instant());
        try {
            return accepted(scope, id, bytes);
        } catch (Rejected refused) {
            deliveries.refuse(id, words(refused));
            teller.refusedDelivery(scope, id, refused);
            throw refused;
        }
    }

    /** Whether a dataset is one of the night's. */
    public boolean takes(String dataset) {
        return Datasets.of(dataset).isPresent();
    }

    private DeliveryView accepted(Scope scope, long id, InputStream bytes) {
        DeliveryParts.Content content = parts.store(id, bytes, MOST_BYTES, sha256());
        FileHeader header = FileCheck.header(parts.open(id));
        refuseForeign(scope, header);
        refuseDay(header);
        deliveries.describe(id, header, runs.nightEnded(header.businessDate()), content.bytes(), content.sha256());
        Optional<DeliveryView> known = known(header, content);
        if (known.isPresent()) {
            parts.forget(id);
            deliveries.forget(id);
            return known.get();
        }
        long rows = FileCheck.verify(parts.open(id));
        accept(header, id, rows);
        DeliveryView view = deliveries.find(scope, id).orElseThrow();
        teller.delivered(scope, view);
        return view;
    }

    /** The file of that number, if this is it once more. @throws Rejected SEQUENCE_GAP, SEQUENCE_REPEATED */
    private Optional<DeliveryView> known(FileHeader header, DeliveryParts.Content content) {
        long next = deliveries.lastSequence(header.dataset(), header.agency()) + 1;
        if (header.sequence() > next) {
            throw Rejected.because(IntakeProblem.SEQUENCE_GAP, Long.toString(next), Long.toString(header.sequence()));
        }
        if (header.sequence() == next) {
            return Optional.empty();
        }
        return Optional.of(deliveries
                .ofSequence(header.dataset(), header.agency(), header.sequence())
                .filter(before -> before.fileHash().equals(content.sha256()))
                .orElseThrow(() -> Rejected.because(
                        IntakeProblem.SEQUENCE_REPEATED, Long.toString(header.sequence()), Long.toString(next))));
    }

    private void accept(FileHeader header, long id, long rows) {
        try {
            deliveries.accept(id, header.sequence(), rows);
        } catch (DuplicateKey another) {
            throw Rejected.because(
                    IntakeProblem.SEQUENCE_REPEATED,
                    Long.toString(header.sequence()),
                    Long.toString(header.sequence() + 1));
        }
    }

    /** The deliveries, newest first. @param after the key of the last one seen, or empty */
    public Page<DeliveryView> list(Scope scope, String after, int limit) {
        permit(scope, Permission.RECONCILIATION_READ);
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return Page.of(deliveries.before(scope, before, limit + 1), limit, each -> Long.toString(each.id()));
    }

    /** One of them. @throws Rejected NOT_FOUND */
    public DeliveryView find(Scope scope, long id) {
        permit(scope, Permission.RECONCILIATION_READ);
        return deliveries.find(scope, id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static void refuseForeign(Scope scope, FileHeader header) {
        if (!scope.isWindow() && !scope.agency().equals(Optional.of(header.agency()))) {
            throw Rejected.because(IntakeProblem.NOT_YOUR_AGENCY, header.agency());
        }
    }

    private void refuseDay(FileHeader header) {
        if (header.businessDate().isAfter(calendar.today())
                || header.businessDate().isBefore(calendar.today().minusDays(OLDEST_DAYS))) {
            throw Rejected.because(
                    IntakeProblem.WRONG_DAY, header.businessDate().toString(), Integer.toString(OLDEST_DAYS));
        }
    }

    private static String words(Rejected refused) {
        return refused.violations().stream().map(Intake::words).collect(Collectors.joining("\n"));
    }

    private static String words(Violation violation) {
        return String.join(" ", violation.code(), violation.path(), String.join(" ", violation.arguments()));
    }

    private static void permit(Scope scope, Permission permission) {
        scope.require(permission);
        if (scope.enterprise().isPresent()) {
            throw Rejected.because(AccessProblem.FORBIDDEN, permission.name());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

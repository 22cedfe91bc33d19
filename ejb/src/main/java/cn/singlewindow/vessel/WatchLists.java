package cn.singlewindow.vessel;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.TravelDocumentNumber;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.store.WatchFiles;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watch lists (CATALOGUE VD-04 R2): typed, external or internal, each replaced by a whole new edition. Border inspection only. */
@Stateless
@Application("VD-04")
public class WatchLists {

    private static final int MOST = 200_000;

    @Inject
    WatchFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    Transactions transactions;

    /**
     * A listed person or document.
     *
     * @param reference number under which the list's owner knows it
     * @param birthDate absent if unknown
     * @param documentNumber empty if only the person is listed
     * @param issuingState ISO alpha-3; empty for any
     * @param validTo last day; absent for no end
     */
    public record Listed(
            String reference,
            String familyName,
            String givenNames,
            @Nullable LocalDate birthDate,
            String documentNumber,
            String issuingState,
            @Nullable LocalDate validTo) {}

    /** A list. @param external whether it was received from others */
    public record ListView(
            String code,
            String nameZh,
            String nameEn,
            boolean external,
            boolean byDocument,
            boolean byName,
            int threshold,
            int edition,
            int entries) {}

    /** The lists. */
    public List<ListView> all(Scope scope) {
        requireBorder(scope);
        return files.all();
    }

    /** Replaces a list by a new edition. @return how many entries it has @throws Rejected with the rows that cannot be used */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int load(Scope scope, String code, List<Listed> entries) {
        requireBorder(scope);
        List<Violation> wrong = new ArrayList<>();
        if (entries.size() > MOST) {
            wrong.add(Violation.at("entries", Integer.toString(entries.size()), VesselProblem.NOT_DETERMINABLE));
        }
        for (int i = 0; i < entries.size() && wrong.size() < 100; i++) {
            check(entries.get(i), "entries[" + (i + 1) + "]", wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
        return transactions.run(() -> {
            files.replace(code, entries);
            audit.record(AuditEvent.done("vessel.watch-list.load", scope, "vessel.watch-list", code)
                    .with("entries", Integer.toString(entries.size())));
            return entries.size();
        });
    }

    private static void check(Listed entry, String path, List<Violation> wrong) {
        boolean nobody = entry.familyName().isBlank() && entry.documentNumber().isBlank();
        boolean malformed = !entry.documentNumber().isEmpty()
                && TravelDocumentNumber.parse(entry.documentNumber()).isEmpty();
        if (nobody || malformed) {
            wrong.add(Violation.at(
                    path + "/documentNumber", entry.documentNumber(), VesselProblem.DOCUMENT_NUMBER_WRONG));
        }
    }

    private static void requireBorder(Scope scope) {
        if (!scope.may(Permission.PERSONS_READ)
                || !scope.agency().filter("NIA"::equals).isPresent()) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.PERSONS_READ.name());
        }
    }
}

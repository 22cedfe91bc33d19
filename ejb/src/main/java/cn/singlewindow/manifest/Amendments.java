package cn.singlewindow.manifest;

import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.manifest.store.StoredAmendments;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The door to amendments of bills (CATALOGUE MF-04 R1, R3): change, deletion, split, merger. */
@Stateless
@Application("MF-04")
public class Amendments {

    @Inject
    AmendmentDesk desk;

    @Inject
    StoredAmendments amendments;

    @Inject
    ManifestLawBook lawBook;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    /**
     * Asks for one as the filer of the bills. Needs MANIFEST_FILE.
     *
     * @throws Rejected MF-107 where a declaration stands on a bill, MF-108 and MF-109 where split or merger loses or adds
     *     something, MF-110, MF-111, MF-116; and all that a manifest of the wanted bills would be refused for
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AmendmentView request(Scope scope, RequestAmendment command) {
        String number = once.answer(
                scope,
                command.idempotencyKey(),
                "amend-bill",
                RecordJson.write(command),
                () -> desk.request(scope, command));
        return found(scope, number);
    }

    /** Decides one as customs; approved is applied. Needs MANIFEST_DECIDE. @throws Rejected MF-101, MF-102, MF-107 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AmendmentView decide(Scope scope, DecideAmendment command) {
        once.answer(scope, command.idempotencyKey(), "decide-amendment", RecordJson.write(command), () -> {
            desk.decide(scope, command);
            return "{}";
        });
        return found(scope, command.number());
    }

    /** One of the own ones; for customs any. Needs MANIFEST_READ. */
    public AmendmentView find(Scope scope, String number) {
        scope.require(Permission.MANIFEST_READ);
        return amendments.find(scope, number).orElseThrow(Manifests::notFound);
    }

    /** A page of them, newest first: an enterprise its own, customs all. Needs MANIFEST_READ. */
    public Page<AmendmentView> search(Scope scope, AmendmentQuery query) {
        scope.require(Permission.MANIFEST_READ);
        return amendments.search(scope, query);
    }

    /** The reasons that may be given today; texts {@code manifest.reason.<code>}. */
    public List<String> reasons() {
        ManifestLaw law = lawBook.today();
        return List.copyOf(law.parameters().list("amendment.reasons", law.day()));
    }

    private AmendmentView found(Scope scope, String number) {
        return transactions.run(() -> amendments.find(scope, number).orElseThrow(Manifests::notFound));
    }
}

package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.collaboration.sharing.ContractView.Approval;
import cn.singlewindow.collaboration.sharing.rules.ContractRules;
import cn.singlewindow.collaboration.sharing.store.AccessRows;
import cn.singlewindow.collaboration.sharing.store.ContractRows;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The door to the sharing catalogue and its contracts (CATALOGUE RC-02). An agency sees the contracts that it is a party of,
 * the window all of them. Changing needs SHARING_MANAGE, reading SHARING_READ.
 */
@Stateless
@Application("RC-02")
public class SharingContracts {

    private static final String SUBJECT = "collaboration.contract";
    private static final String PAGE = "/collaboration/agree-contracts.xhtml?id=";
    private static final int LONGEST_NOTE = 500;

    @Inject
    ContractRows rows;

    @Inject
    AccessRows accesses;

    @Inject
    LiveContracts live;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Inject
    Notifications notifications;

    /** The catalogue of datasets. */
    public List<Dataset> datasets(Scope scope) {
        scope.require(Permission.SHARING_READ);
        return rows.datasets();
    }

    /** The contracts that the scope is a party of, without their history. */
    public List<ContractView> list(Scope scope, boolean retiredToo) {
        scope.require(Permission.SHARING_READ);
        return rows.list(scope.agency().orElse(""), retiredToo).stream()
                .map(contract -> contract.with(verbs(scope, contract), List.of()))
                .toList();
    }

    /** One of them with its history. @throws Rejected NOT_FOUND also where the scope is no party */
    public ContractView find(Scope scope, long id) {
        scope.require(Permission.SHARING_READ);
        ContractView contract = found(scope, id);
        return contract.with(verbs(scope, contract), rows.history(id));
    }

    /**
     * Proposes a contract as owner or consumer, whose approval that is.
     *
     * @throws Rejected RC-203, RC-204, RC-205 to RC-209 all at once, RC-212
     */
    public ContractView propose(Scope scope, ProposeContract command) {
        scope.require(Permission.SHARING_MANAGE);
        Dataset dataset = rows.dataset(command.dataset())
                .orElseThrow(() -> new Rejected(List.of(Violation.at(
                        "dataset", command.dataset(), SharingProblem.UNKNOWN_DATASET, command.dataset()))));
        ContractRules.require(command, dataset);
        String party = party(scope);
        if (!party.equals(dataset.owner()) && !party.equals(command.consumer())) {
            throw Rejected.because(SharingProblem.NOT_A_PARTY);
        }
        int last = rows.lastVersion(command.dataset(), command.consumer());
        if (rows.stands(command.dataset(), command.consumer(), ContractState.PROPOSED, ContractState.AGREED)) {
            throw Rejected.because(SharingProblem.PROPOSAL_OPEN);
        }
        ContractView contract = contract(scope, command, dataset, last + 1);
        rows.insert(contract);
        told(scope, "propose", contract, ContractState.PROPOSED, "");
        return find(scope, contract.id());
    }

    private ContractView contract(Scope scope, ProposeContract command, Dataset dataset, int version) {
        Approval given = new Approval(scope.actor(), clock.instant());
        Approval missing = new Approval("", null);
        boolean byOwner = party(scope).equals(dataset.owner());
        return new ContractView(
                ids.next(),
                dataset,
                command.consumer(),
                version,
                0,
                ContractState.PROPOSED,
                command.legalBasis(),
                command.purpose(),
                command.fields(),
                command.masks(),
                command.frequency(),
                command.retentionDays(),
                command.validFrom(),
                party(scope),
                byOwner ? given : missing,
                byOwner ? missing : given,
                "",
                Set.of(),
                List.of());
    }

    /**
     * Approves, opens, stops, opens again or ends a contract. With a new version open, those older than the one before end.
     *
     * @throws Rejected NOT_FOUND, RC-208, RC-210, RC-211
     */
    public ContractView change(Scope scope, ChangeContract command) {
        scope.require(Permission.SHARING_MANAGE);
        ContractView contract = found(scope, command.id());
        if (contract.revision() != command.revision()) {
            throw Rejected.because(SharingProblem.STALE);
        }
        if (command.note().length() > LONGEST_NOTE) {
            throw new Rejected(List.of(Violation.at(
                    "note", command.note(), SharingProblem.TEXT_LENGTH, "0", Integer.toString(LONGEST_NOTE))));
        }
        if (!verbs(scope, contract).contains(command.verb())) {
            throw Rejected.because(SharingProblem.NOT_NOW, contract.state().name());
        }
        become(scope, contract, command.verb(), command.note());
        if (command.verb() == ContractVerb.ACTIVATE) {
            rows.liveUpTo(contract.dataset().code(), contract.consumer(), contract.version() - 2)
                    .forEach(old -> become(scope, old, ContractVerb.RETIRE, ""));
        }
        live.forget();
        return find(scope, command.id());
    }

    private void become(Scope scope, ContractView contract, ContractVerb verb, String note) {
        Instant now = clock.instant();
        String party = party(scope);
        boolean approves = verb == ContractVerb.APPROVE;
        Approval owner = approves && party.equals(contract.dataset().owner())
                ? new Approval(scope.actor(), now)
                : contract.ownerApproval();
        Approval consumer = approves && party.equals(contract.consumer())
                ? new Approval(scope.actor(), now)
                : contract.consumerApproval();
        ContractState to = ContractStates.after(verb, owner.given() && consumer.given());
        if (!rows.change(contract, to, owner, consumer, verb == ContractVerb.SUSPEND ? party : "")) {
            throw Rejected.because(SharingProblem.STALE);
        }
        told(scope, verb.name().toLowerCase(Locale.ROOT), contract, to, note);
    }

    private void told(Scope scope, String act, ContractView contract, ContractState to, String note) {
        rows.step(ids.next(), contract.id(), to, party(scope), scope.actor(), clock.instant(), note);
        audit.record(AuditEvent.done(SUBJECT + "." + act, scope, SUBJECT, contract.id())
                .with("dataset", contract.dataset().code())
                .with("consumer", contract.consumer())
                .with("state", to.name()));
        List.of(contract.dataset().owner(), contract.consumer()).stream()
                .filter(party -> !party.equals(party(scope)) && !party.equals(ContractStates.WINDOW))
                .forEach(party -> notifications.post(
                        Audience.agency(party, Permission.SHARING_MANAGE),
                        "collaboration.notice.contract." + to,
                        PAGE + contract.id(),
                        contract.dataset().code(),
                        contract.consumer(),
                        Integer.toString(contract.version())));
    }

    /**
     * Who read whose personal data, newest first: an agency sees the readings of its own facts and by its own people.
     *
     * @param record the key of a record; empty for all
     * @param agency who read; empty for all
     * @param limit 1 to 200
     */
    public Page<AccessRow> accesses(Scope scope, String record, String agency, String after, int limit) {
        scope.require(Permission.SHARING_READ);
        return accesses.list(record, agency, scope.agency().orElse(""), after, Math.max(1, Math.min(200, limit)));
    }

    private ContractView found(Scope scope, long id) {
        return rows.find(id)
                .filter(contract -> scope.isWindow() || contract.concerns(party(scope)))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static Set<ContractVerb> verbs(Scope scope, ContractView contract) {
        return scope.may(Permission.SHARING_MANAGE) ? ContractStates.verbs(contract, party(scope)) : Set.of();
    }

    private static String party(Scope scope) {
        if (scope.enterprise().isPresent()) {
            throw Rejected.because(SharingProblem.NOT_A_PARTY);
        }
        return scope.agency().orElse(ContractStates.WINDOW);
    }
}

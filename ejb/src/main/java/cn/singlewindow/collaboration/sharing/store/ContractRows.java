package cn.singlewindow.collaboration.sharing.store;

import cn.singlewindow.collaboration.sharing.ContractState;
import cn.singlewindow.collaboration.sharing.ContractView;
import cn.singlewindow.collaboration.sharing.ContractView.Approval;
import cn.singlewindow.collaboration.sharing.Dataset;
import cn.singlewindow.collaboration.sharing.Frequency;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue and the contracts. */
@ApplicationScoped
public class ContractRows {

    private static final String DATASET =
            "d.code, d.owner, d.name_zh, d.name_en, d.personal, d.fields AS dataset_fields,"
                    + " d.within_seconds, d.nightly, d.source";
    private static final String SELECT =
            "SELECT c.id, c.consumer, c.version, c.revision, c.state, c.legal_basis, c.purpose,"
                    + " c.fields, c.masks, c.frequency, c.retention_days, c.valid_from, c.proposed_by, c.owner_by, c.owner_at,"
                    + " c.consumer_by, c.consumer_at, c.suspended_by, " + DATASET
                    + " FROM collaboration_contract c JOIN collaboration_dataset d ON d.code = c.dataset";

    @Inject
    Database database;

    /** The whole catalogue, in its order. */
    public List<Dataset> datasets() {
        return database.list(
                "SELECT " + DATASET + " FROM collaboration_dataset d ORDER BY d.owner, d.code", ContractRows::dataset);
    }

    /** A dataset of the catalogue. */
    public Optional<Dataset> dataset(String code) {
        return database.first(
                "SELECT " + DATASET + " FROM collaboration_dataset d WHERE d.code = ?", ContractRows::dataset, code);
    }

    /** What lets facts flow on a day, the newest version first. */
    public List<ContractView> live(LocalDate day) {
        return database.list(
                SELECT + " WHERE c.state = 'LIVE' AND c.valid_from <= ? ORDER BY c.version DESC",
                ContractRows::contract,
                day);
    }

    /** All that concern a party; all there are if it is empty. Retired ones only when asked for. */
    public List<ContractView> list(String party, boolean retiredToo) {
        String states = retiredToo ? "" : " AND c.state <> 'RETIRED'";
        return database.list(
                SELECT + " WHERE (? = '' OR d.owner = ? OR c.consumer = ?)" + states
                        + " ORDER BY d.code, c.consumer, c.version DESC LIMIT 1000",
                ContractRows::contract,
                party,
                party,
                party);
    }

    /** One of them. */
    public Optional<ContractView> find(long id) {
        return database.first(SELECT + " WHERE c.id = ?", ContractRows::contract, id);
    }

    /** The greatest version about a dataset and consumer, locked; 0 without one. */
    public int lastVersion(String dataset, String consumer) {
        return (int) database.number(
                "SELECT MAX(version) FROM collaboration_contract WHERE dataset = ? AND consumer = ? FOR UPDATE",
                dataset,
                consumer);
    }

    /** Whether a contract about the same stands in one of these states. */
    public boolean stands(String dataset, String consumer, ContractState one, ContractState other) {
        return database.exists(
                "SELECT 1 FROM collaboration_contract WHERE dataset = ? AND consumer = ? AND state IN (?, ?)",
                dataset,
                consumer,
                one,
                other);
    }

    /** Stores a proposal. */
    public void insert(ContractView contract) {
        database.update(
                "INSERT INTO collaboration_contract (id, dataset, consumer, version, revision, state, legal_basis, purpose, fields,"
                        + " masks, frequency, retention_days, valid_from, proposed_by, owner_by, owner_at, consumer_by, consumer_at,"
                        + " suspended_by) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                contract.id(),
                contract.dataset().code(),
                contract.consumer(),
                contract.version(),
                contract.state(),
                contract.legalBasis(),
                contract.purpose(),
                contract.fields(),
                contract.masks(),
                contract.frequency(),
                contract.retentionDays(),
                contract.validFrom(),
                contract.proposedBy(),
                contract.ownerApproval().by(),
                contract.ownerApproval().at(),
                contract.consumerApproval().by(),
                contract.consumerApproval().at());
    }

    /** Changes one that nobody has changed since. @return whether it was so */
    public boolean change(ContractView seen, ContractState to, Approval owner, Approval consumer, String suspendedBy) {
        return database.update(
                        "UPDATE collaboration_contract SET revision = revision + 1, state = ?, owner_by = ?, owner_at = ?,"
                                + " consumer_by = ?, consumer_at = ?, suspended_by = ? WHERE id = ? AND revision = ?",
                        to,
                        owner.by(),
                        owner.at(),
                        consumer.by(),
                        consumer.at(),
                        suspendedBy,
                        seen.id(),
                        seen.revision())
                == 1;
    }

    /** Live ones about the same of versions up to this one. */
    public List<ContractView> liveUpTo(String dataset, String consumer, int version) {
        return database.list(
                SELECT + " WHERE c.dataset = ? AND c.consumer = ? AND c.state = 'LIVE' AND c.version <= ?",
                ContractRows::contract,
                dataset,
                consumer,
                version);
    }

    /** Writes a step of the history down. */
    public void step(long id, long contract, ContractState to, String party, String by, Instant at, String note) {
        database.update(
                "INSERT INTO collaboration_contract_step (id, contract_id, to_state, party, stepped_by, stepped_at, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                contract,
                to,
                party,
                by,
                at,
                note);
    }

    /** The history of a contract, oldest first. */
    public List<ContractView.Step> history(long contract) {
        return database.list(
                "SELECT to_state, party, stepped_by, stepped_at, note FROM collaboration_contract_step WHERE contract_id = ?"
                        + " ORDER BY id",
                row -> new ContractView.Step(
                        ContractState.valueOf(row.text("to_state")),
                        row.text("party"),
                        row.text("stepped_by"),
                        row.instant("stepped_at"),
                        row.text("note")),
                contract);
    }

    private static Dataset dataset(Row row) {
        return new Dataset(
                row.text("code"),
                row.text("owner"),
                row.text("name_zh"),
                row.text("name_en"),
                row.flag("personal"),
                row.text("dataset_fields"),
                row.integer("within_seconds"),
                row.flag("nightly"),
                row.text("source"));
    }

    private static ContractView contract(Row row) {
        return new ContractView(
                row.number("id"),
                dataset(row),
                row.text("consumer"),
                row.integer("version"),
                row.number("revision"),
                ContractState.valueOf(row.text("state")),
                row.text("legal_basis"),
                row.text("purpose"),
                row.text("fields"),
                row.text("masks"),
                Frequency.valueOf(row.text("frequency")),
                row.integer("retention_days"),
                row.date("valid_from"),
                row.text("proposed_by"),
                new Approval(
                        row.text("owner_by"), row.optionalInstant("owner_at").orElse(null)),
                new Approval(
                        row.text("consumer_by"),
                        row.optionalInstant("consumer_at").orElse(null)),
                row.text("suspended_by"),
                Set.of(),
                List.of());
    }
}

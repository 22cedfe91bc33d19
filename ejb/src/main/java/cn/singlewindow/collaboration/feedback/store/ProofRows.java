package cn.singlewindow.collaboration.feedback.store;

import cn.singlewindow.collaboration.feedback.ProofLink;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that prove a result; of the token only its hash is kept. */
@ApplicationScoped
public class ProofRows {

    private static final String SELECT =
            "SELECT id, party, subject_type, subject_key, reader, made_at, valid_until, readings,"
                    + " last_read_at FROM collaboration_proof";

    @Inject
    Database database;

    /** A proof and whose it is. */
    public record Kept(ProofLink link, String party) {}

    /** Stores a new one. */
    public void insert(ProofLink link, String party, byte[] tokenHash, String by) {
        database.update(
                "INSERT INTO collaboration_proof (id, token_hash, party, subject_type, subject_key, reader, made_by, made_at,"
                        + " valid_until, readings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                link.id(),
                tokenHash,
                party,
                link.subjectType(),
                link.subjectKey(),
                link.reader(),
                by,
                link.madeAt(),
                link.validUntil());
    }

    /** The one of a token that has not run out. */
    public Optional<Kept> find(byte[] tokenHash, Instant now) {
        return database.first(
                SELECT + " WHERE token_hash = ? AND valid_until > ?",
                row -> new Kept(link(row), row.text("party")),
                tokenHash,
                now);
    }

    /** Notes that one was read. */
    public void read(long id, Instant now) {
        database.update(
                "UPDATE collaboration_proof SET readings = readings + 1, last_read_at = ? WHERE id = ?", now, id);
    }

    /** Ends one of a party. @return whether it had one that had not run out */
    public boolean end(String party, long id, Instant now) {
        return database.update(
                        "UPDATE collaboration_proof SET valid_until = ? WHERE id = ? AND party = ? AND valid_until > ?",
                        now,
                        id,
                        party,
                        now)
                == 1;
    }

    /** Those of a party, newest first. */
    public List<ProofLink> of(String party) {
        return database.list(SELECT + " WHERE party = ? ORDER BY id DESC LIMIT 200", ProofRows::link, party);
    }

    private static ProofLink link(Row row) {
        return new ProofLink(
                row.number("id"),
                row.text("subject_type"),
                row.text("subject_key"),
                row.text("reader"),
                row.instant("made_at"),
                row.instant("valid_until"),
                row.number("readings"),
                row.optionalInstant("last_read_at").orElse(null));
    }
}

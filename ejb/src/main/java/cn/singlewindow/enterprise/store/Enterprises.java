package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.model.CompanyName;
import cn.singlewindow.enterprise.model.Enterprise;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.SocialCreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The filed enterprises. */
@ApplicationScoped
public class Enterprises {

    @PersistenceContext(unitName = "singlewindow")
    EntityManager entities;

    @Inject
    Database database;

    /** The enterprise with that id, if the scope sees it. */
    public Optional<Enterprise> find(Scope scope, long id) {
        return Reach.sees(scope, id) ? Optional.ofNullable(entities.find(Enterprise.class, id)) : Optional.empty();
    }

    /** The id of the enterprise with that code, if the scope sees it. */
    public OptionalLong idOf(Scope scope, SocialCreditCode code) {
        OptionalLong id = idOf(code);
        return id.isPresent() && Reach.sees(scope, id.getAsLong()) ? id : OptionalLong.empty();
    }

    /** The id of the enterprise with that code, whoever asks: for the module's own rules, never to be shown. */
    public OptionalLong idOf(SocialCreditCode code) {
        return database.first("SELECT id FROM enterprise WHERE credit_code = ?", row -> row.number("id"), code.value())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Whether an enterprise with that id is filed. */
    public boolean isFiled(long id) {
        return database.exists("SELECT id FROM enterprise WHERE id = ?", id);
    }

    /** Stores a new one. @throws Rejected ALREADY_FILED if its credit code, or its id, is filed */
    public void add(Enterprise filed) {
        entities.persist(filed);
        flush();
        index(filed);
    }

    /** Writes the changes of a loaded one. @throws Rejected STALE if somebody else changed it meanwhile */
    public void save(Enterprise changed) {
        flush();
        database.update("DELETE FROM enterprise_name_neighbour WHERE enterprise_id = ?", changed.id());
        index(changed);
    }

    /** Writes the changes of a loaded one whose name is the same. @throws Rejected STALE as {@link #save} */
    public void saveStanding() {
        flush();
    }

    /**
     * Others whose name is nearly the same: at most ten, from at most two hundred that share a neighbour (EQ-01 R4). For staff.
     */
    public List<Enterprise> nearlyNamedAs(Enterprise one) {
        List<Long> hashes = hashes(one);
        String places = String.join(", ", hashes.stream().map(hash -> "?").toList());
        @Nullable
        Object[] values = Stream.concat(hashes.stream(), Stream.of(one.id())).toArray();
        return database
                .list(
                        "SELECT DISTINCT enterprise_id FROM enterprise_name_neighbour WHERE hash IN (" + places
                                + ") AND enterprise_id <> ? LIMIT 200",
                        row -> row.number("enterprise_id"),
                        values)
                .stream()
                .map(id -> entities.find(Enterprise.class, id))
                .filter(other -> other != null && isNearly(one, other))
                .limit(10)
                .toList();
    }

    private static boolean isNearly(Enterprise one, Enterprise other) {
        return one.names().stream().anyMatch(name -> other.names().stream().anyMatch(name::isNearly));
    }

    private void index(Enterprise filed) {
        database.batch(
                "INSERT INTO enterprise_name_neighbour (hash, enterprise_id) VALUES (?, ?)",
                hashes(filed).stream()
                        .map(hash -> new @Nullable Object[] {hash, filed.id()})
                        .toList());
    }

    private static List<Long> hashes(Enterprise filed) {
        return filed.names().stream()
                .map(CompanyName::neighbours)
                .flatMap(java.util.Collection::stream)
                .distinct()
                .toList();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException moved) {
            throw Rejected.because(EnterpriseProblem.STALE);
        } catch (ConstraintViolationException taken) {
            throw Rejected.because(EnterpriseProblem.ALREADY_FILED);
        }
    }
}

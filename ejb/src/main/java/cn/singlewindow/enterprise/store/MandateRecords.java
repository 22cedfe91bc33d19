package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.EnterpriseProblem;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.model.Mandate;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mandates, for changing. */
@ApplicationScoped
public class MandateRecords {

    @PersistenceContext(unitName = "singlewindow")
    EntityManager entities;

    @Inject
    Database database;

    /** The mandate with that id, if the scope's enterprise is a party of it or the scope is staff's. */
    public Optional<Mandate> find(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Mandate.class, id)).filter(found -> sees(scope, found));
    }

    public void add(Mandate offered) {
        entities.persist(offered);
        save();
    }

    /** Writes the changes. @throws Rejected STALE if somebody else changed it meanwhile */
    public void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException moved) {
            throw Rejected.because(EnterpriseProblem.STALE);
        }
    }

    /** Mandates that were handed on from that one and have not ended. */
    public List<Mandate> handedOnFrom(long parent) {
        return entities.createQuery(
                        "select m from Mandate m where m.parent = :parent and m.state in :open", Mandate.class)
                .setParameter("parent", parent)
                .setParameter("open", List.of(MandateState.OFFERED, MandateState.ACCEPTED, MandateState.ACTIVE))
                .getResultList();
    }

    /** How many mandates between the two have not ended. */
    public long open(long principal, long agent) {
        return database.number(
                "SELECT COUNT(*) FROM enterprise_mandate WHERE agent_id = ? AND principal_id = ?"
                        + " AND state IN ('OFFERED', 'ACCEPTED', 'ACTIVE')",
                agent,
                principal);
    }

    /** Mandates whose first or last moment has passed without their state having followed; at most so many. */
    public List<Mandate> due(Instant now, int most) {
        return entities.createQuery(
                        "select m from Mandate m where (m.state = :accepted and m.validFrom <= :now)"
                                + " or (m.state in :open and m.validTo <= :now) order by m.id",
                        Mandate.class)
                .setParameter("accepted", MandateState.ACCEPTED)
                .setParameter("open", List.of(MandateState.OFFERED, MandateState.ACCEPTED, MandateState.ACTIVE))
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    private static boolean sees(Scope scope, Mandate mandate) {
        return scope.enterprise().isPresent()
                ? mandate.concerns(scope.enterprise().getAsLong())
                : scope.may(Permission.ENTERPRISE_READ);
    }
}

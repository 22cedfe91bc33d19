package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateTerms;
import cn.singlewindow.enterprise.MandateVerb;
import cn.singlewindow.shared.HsPrefix;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A principal's leave for an agent to act for it (委托授权, CATALOGUE EQ-02). Its terms never change. */
@Entity
@Table(name = "enterprise_mandate")
public class Mandate {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "principal_id")
    private long principal;

    @Column(name = "agent_id")
    private long agent;

    @Column(name = "holder_id")
    private long holder;

    @Column(name = "parent_id")
    private long parent;

    @Enumerated(EnumType.STRING)
    private MandateState state;

    private Instant since;

    private String documents;

    private String commodities;

    private String districts;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Column(name = "limit_fen")
    private @Nullable Long limitFen;

    @Column(name = "second_person")
    private boolean secondPerson;

    @Column(name = "may_delegate")
    private boolean mayDelegate;

    @Column(name = "principal_seal")
    private String principalSeal;

    @Column(name = "agent_seal")
    private String agentSeal = "";

    private String reason = "";

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    /**
     * Who gives it to whom.
     *
     * @param principal for whom will be acted
     * @param agent who will act
     * @param holder who offers: the principal, or the agent of the mandate that is handed on
     * @param parent the mandate that is handed on, or 0
     */
    public record Sides(long principal, long agent, long holder, long parent) {}

    /** For JPA. */
    protected Mandate() {}

    /**
     * Offers a mandate.
     *
     * @param sides who gives it to whom
     */
    public static Mandate offer(long id, Sides sides, MandateTerms terms, String seal, String by, Instant now) {
        Mandate offered = new Mandate();
        offered.id = id;
        offered.principal = sides.principal();
        offered.agent = sides.agent();
        offered.holder = sides.holder();
        offered.parent = sides.parent();
        offered.take(terms);
        offered.principalSeal = seal;
        offered.offeredBy = by;
        offered.offeredAt = now;
        offered.enter(MandateState.OFFERED, now);
        return offered;
    }

    /** The agent accepts; in force at once when its first moment has come. */
    public void accept(String seal, Instant now) {
        enter(StateTables.MANDATE.follow(state, MandateVerb.ACCEPT), now);
        agentSeal = seal;
        advance(now);
    }

    /** Either side ends it. */
    public void revoke(String why, Instant now) {
        enter(StateTables.MANDATE.follow(state, MandateVerb.REVOKE), now);
        reason = why;
    }

    /** Does what the clock does: puts it in force, or lets it expire. @return whether it changed */
    public boolean advance(Instant now) {
        MandateVerb verb = now.isBefore(validTo) ? MandateVerb.ACTIVATE : MandateVerb.EXPIRE;
        boolean due = verb == MandateVerb.EXPIRE || !now.isBefore(validFrom);
        return due
                && StateTables.MANDATE
                        .next(state, verb)
                        .map(next -> enter(next, now))
                        .isPresent();
    }

    public boolean isSubMandate() {
        return parent != 0;
    }

    public Sides sides() {
        return new Sides(principal, agent, holder, parent);
    }

    /** Whether that enterprise is a party of it: principal, agent, or who handed it on. */
    public boolean concerns(long enterprise) {
        return enterprise == principal || enterprise == agent || enterprise == holder;
    }

    public long id() {
        return id;
    }

    public MandateState state() {
        return state;
    }

    /** When it came into its state. */
    public Instant since() {
        return since;
    }

    /** Why it was ended; empty otherwise. */
    public String reason() {
        return reason;
    }

    /** The terms. */
    public MandateTerms terms() {
        return StoredTerms.read(
                documents, commodities, districts, validFrom, validTo, limitFen, secondPerson, mayDelegate);
    }

    private void take(MandateTerms terms) {
        documents = StoredTerms.joined(terms.documents());
        commodities = StoredTerms.joined(
                terms.commodities().stream().map(HsPrefix::value).collect(Collectors.toSet()));
        districts = StoredTerms.joined(terms.districts());
        validFrom = terms.from();
        validTo = terms.to();
        limitFen = terms.valueLimit() == null ? null : terms.valueLimit().fen();
        secondPerson = terms.secondPersonAboveLimit();
        mayDelegate = terms.mayDelegate();
    }

    private MandateState enter(MandateState next, Instant now) {
        state = next;
        since = now;
        return next;
    }
}

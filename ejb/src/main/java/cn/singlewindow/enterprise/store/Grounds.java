package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.Act;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.FiledCompany;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.UserRole;
import cn.singlewindow.enterprise.model.StoredTerms;
import cn.singlewindow.enterprise.rules.Ground;
import cn.singlewindow.enterprise.rules.HeldMandate;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds what an act may rest on, by primary keys and one index, never cached, so that a change bites at the next call (EQ-02
 * R1): one statement where a mandate is in force, a second for those that have ended where none is, a third for the
 * confirmation where a second person is called for.
 */
@ApplicationScoped
public class Grounds {

    private static final String SELECT =
            "SELECT a.id AS agent, a.credit_code, a.customs_code, a.name_zh, a.name_en, a.state AS agent_state,"
                    + " p.id AS principal, p.credit_code AS principal_credit_code, p.customs_code AS principal_customs_code,"
                    + " p.name_zh AS principal_name_zh, p.name_en AS principal_name_en,"
                    + " p.state AS principal_state, u.role, u.limit_fen AS user_limit, m.id AS mandate, m.state AS mandate_state,"
                    + " m.documents, m.commodities, m.districts, m.valid_from, m.valid_to, m.limit_fen, m.second_person,"
                    + " m.may_delegate, m.parent_id, q.state AS origin_state, q.valid_from AS origin_from,"
                    + " q.valid_to AS origin_to, h.state AS holder_state"
                    + " FROM enterprise a";
    private static final String BY_ID = " LEFT JOIN enterprise p ON p.id = ?";
    private static final String BY_CODE = " LEFT JOIN enterprise p ON p.credit_code = ?";
    private static final String JOIN = " LEFT JOIN enterprise_authority u ON u.enterprise_id = a.id AND u.user_name = ?"
            + " LEFT JOIN enterprise_mandate m ON m.agent_id = a.id AND m.principal_id = p.id AND p.id <> a.id"
            + " AND m.state ";
    private static final String ORIGIN = " LEFT JOIN enterprise_mandate q ON q.id = m.parent_id AND m.parent_id <> 0"
            + " LEFT JOIN enterprise h ON h.id = q.agent_id"
            + " WHERE a.id = ?";
    private static final String STANDING = JOIN + "IN ('ACTIVE', 'ACCEPTED')" + ORIGIN;
    private static final String ENDED =
            JOIN + "NOT IN ('OFFERED', 'ACTIVE', 'ACCEPTED')" + ORIGIN + " ORDER BY m.id DESC LIMIT 60";
    private static final String CONFIRMED =
            "SELECT MIN(confirmed_by) AS confirmed_by FROM enterprise_confirmation WHERE principal_id = ? AND document = ?"
                    + " AND reference = ? AND enterprise_id IN (?, ?) AND confirmed_by <> ? AND up_to_fen >= ? AND valid_to > ?";

    @Inject
    Database database;

    /** One for each mandate from the principal with that id; one without if there is none. */
    public List<Ground> find(Scope actor, long principal, Act act) {
        return find(actor, BY_ID, principal, act);
    }

    /** One for each mandate from the principal with that credit code; one without if there is none. */
    public List<Ground> find(Scope actor, String creditCode, Act act) {
        return find(actor, BY_CODE, creditCode, act);
    }

    private List<Ground> find(Scope actor, String principalIs, Object principal, Act act) {
        if (actor.enterprise().isEmpty()) {
            return List.of();
        }
        List<Ground> standing = list(actor, principalIs + STANDING, principal);
        boolean rests = standing.stream()
                .anyMatch(ground -> ground.isOwn() || ground.mandate().isPresent());
        List<Ground> grounds = rests ? standing : list(actor, principalIs + ENDED, principal);
        return grounds.stream().map(ground -> confirmed(actor, act, ground)).toList();
    }

    private List<Ground> list(Scope actor, String from, Object principal) {
        return database.list(
                SELECT + from,
                row -> read(actor, row),
                principal,
                actor.actor(),
                actor.enterprise().orElseThrow());
    }

    private Ground confirmed(Scope actor, Act act, Ground ground) {
        if (!ground.mayNeedSecondPerson()) {
            return ground;
        }
        long principal = ground.principal().map(Ground.Principal::id).orElse(ground.agent());
        return database.first(
                        CONFIRMED,
                        row -> row.optionalText("confirmed_by"),
                        principal,
                        act.document(),
                        act.reference(),
                        ground.agent(),
                        principal,
                        actor.actor(),
                        act.value().fen(),
                        act.at())
                .flatMap(found -> found)
                .map(ground::confirmedBy)
                .orElse(ground);
    }

    private static Ground read(Scope actor, Row row) {
        return new Ground(
                row.number("agent"),
                company(row, ""),
                EnterpriseState.valueOf(row.text("agent_state")),
                principal(row),
                row.optionalText("role").map(UserRole::valueOf).or(() -> ofSystem(actor)),
                row.optionalNumber("user_limit"),
                row.optionalNumber("mandate").isPresent() ? Optional.of(mandate(row)) : Optional.empty(),
                "");
    }

    /** A person needs a row of authority; a system was let in for this enterprise, and a row only limits it. */
    private static Optional<UserRole> ofSystem(Scope actor) {
        return actor.means() == Scope.Means.USER ? Optional.empty() : Optional.of(UserRole.DECLARANT);
    }

    private static Optional<Ground.Principal> principal(Row row) {
        OptionalLong id = row.optionalNumber("principal");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ground.Principal(
                        id.getAsLong(),
                        EnterpriseState.valueOf(row.text("principal_state")),
                        company(row, "principal_")));
    }

    private static FiledCompany company(Row row, String whose) {
        return new FiledCompany(
                row.text(whose + "credit_code"),
                row.text(whose + "customs_code"),
                row.text(whose + "name_zh"),
                row.text(whose + "name_en"));
    }

    private static HeldMandate mandate(Row row) {
        OptionalLong limit = row.optionalNumber("limit_fen");
        return new HeldMandate(
                row.number("mandate"),
                MandateState.valueOf(row.text("mandate_state")),
                StoredTerms.read(
                        row.text("documents"),
                        row.text("commodities"),
                        row.text("districts"),
                        row.instant("valid_from"),
                        row.instant("valid_to"),
                        limit.isPresent() ? limit.getAsLong() : null,
                        row.flag("second_person"),
                        row.flag("may_delegate")),
                origin(row));
    }

    private static Optional<HeldMandate.Origin> origin(Row row) {
        return row.optionalText("origin_state")
                .map(state -> new HeldMandate.Origin(
                        MandateState.valueOf(state),
                        row.instant("origin_from"),
                        row.instant("origin_to"),
                        row.text("holder_state").equals(EnterpriseState.ACTIVE.name())));
    }
}

package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.MandateQuery;
import cn.singlewindow.enterprise.MandateQuery.Side;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateView;
import cn.singlewindow.enterprise.MandateView.Party;
import cn.singlewindow.enterprise.model.StoredTerms;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.BilingualText;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The mandates, for reading: with the names of both sides. */
@ApplicationScoped
public class MandateSearch {

    private static final String SELECT = "SELECT m.*, p.credit_code AS p_code, p.name_zh AS p_zh, p.name_en AS p_en,"
            + " a.credit_code AS a_code, a.name_zh AS a_zh, a.name_en AS a_en FROM enterprise_mandate m"
            + " JOIN enterprise p ON p.id = m.principal_id JOIN enterprise a ON a.id = m.agent_id WHERE ";

    @Inject
    Database database;

    /** The mandate with that id, if the scope sees it. The verbs are left empty. */
    public Optional<MandateView> find(Scope scope, long id) {
        return database.first(SELECT + "m.id = ?", MandateSearch::read, id).filter(found -> sees(scope, found));
    }

    /** The page that was asked for, newest first. */
    public Page<MandateView> list(Scope scope, MandateQuery query) {
        if (scope.enterprise().isEmpty() && !scope.may(Permission.ENTERPRISE_READ)) {
            return new Page<>(List.of(), null);
        }
        List<String> conditions = new ArrayList<>(List.of("m.id < ?"));
        List<Object> values = new ArrayList<>();
        values.add(PageKey.parse(query.after())
                .map(key -> key.numberOr(0, Long.MAX_VALUE))
                .orElse(Long.MAX_VALUE));
        long party = scope.enterprise().orElse(query.enterprise());
        if (party != 0) {
            conditions.add(side(query.side()));
            int places = query.side() == Side.EITHER ? 3 : query.side() == Side.GIVEN ? 2 : 1;
            values.addAll(Collections.nCopies(places, party));
        }
        if (!query.states().isEmpty()) {
            conditions.add("m.state IN (" + "?, ".repeat(query.states().size() - 1) + "?)");
            query.states().forEach(state -> values.add(state.name()));
        }
        List<MandateView> rows = database.list(
                SELECT + String.join(" AND ", conditions) + " ORDER BY m.id DESC LIMIT " + (query.limit() + 1),
                MandateSearch::read,
                values.toArray());
        return Page.of(rows, query.limit(), row -> PageKey.of(row.id()).toString());
    }

    private static String side(Side side) {
        return switch (side) {
            case GIVEN -> "(m.principal_id = ? OR m.holder_id = ?)";
            case HELD -> "m.agent_id = ?";
            case EITHER -> "(m.principal_id = ? OR m.holder_id = ? OR m.agent_id = ?)";
        };
    }

    private static boolean sees(Scope scope, MandateView found) {
        if (scope.enterprise().isEmpty()) {
            return scope.may(Permission.ENTERPRISE_READ);
        }
        long own = scope.enterprise().getAsLong();
        return found.principal().id() == own || found.agent().id() == own || found.holder() == own;
    }

    private static MandateView read(Row row) {
        OptionalLong limit = row.optionalNumber("limit_fen");
        return new MandateView(
                row.number("id"),
                MandateState.valueOf(row.text("state")),
                row.instant("since"),
                party(row, "principal_id", "p_"),
                party(row, "agent_id", "a_"),
                row.number("holder_id"),
                row.number("parent_id"),
                StoredTerms.read(
                        row.text("documents"),
                        row.text("commodities"),
                        row.text("districts"),
                        row.instant("valid_from"),
                        row.instant("valid_to"),
                        limit.isPresent() ? limit.getAsLong() : null,
                        row.flag("second_person"),
                        row.flag("may_delegate")),
                row.text("principal_seal"),
                row.text("agent_seal"),
                row.text("reason"),
                row.instant("offered_at"),
                row.text("offered_by"),
                Set.of());
    }

    private static Party party(Row row, String id, String prefix) {
        return new Party(
                row.number(id),
                row.text(prefix + "code"),
                new BilingualText(row.text(prefix + "zh"), row.text(prefix + "en")));
    }
}

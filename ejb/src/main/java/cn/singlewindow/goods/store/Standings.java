package cn.singlewindow.goods.store;

import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where declarations stand: finished, or pending at whom since when. */
@ApplicationScoped
public class Standings {

    private static final String SELECT = "SELECT d.seq_no, d.entry_id, d.state, d.clock_owner, d.due_at, d.changed_at,"
            + " (SELECT MAX(t.happened_at) FROM goods_transition t WHERE t.declaration_id = d.id) AS since"
            + " FROM goods_declaration d WHERE ";
    private static final String UNFINISHED = " AND d.state NOT IN ("
            + StateTable.finalStates().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")";

    @Inject
    Database database;

    /** A declaration within a scope. */
    public Optional<Standing> find(Scope scope, String seqNo) {
        Sight sight = Sight.of(scope);
        List<Object> values = new ArrayList<>(List.of(seqNo));
        values.addAll(sight.values());
        return database.first(SELECT + "d.seq_no = ? AND " + sight.condition(), Standings::standing, values.toArray());
    }

    /** The unfinished declarations of an enterprise, or those that wait for an agency; the window sees all. */
    public List<Standing> pending(Scope scope, int limit) {
        Sight sight = Sight.of(scope);
        List<Object> values = new ArrayList<>(sight.values());
        String waiting = "";
        if (scope.agency().isPresent()) {
            waiting = " AND d.clock_owner = ?";
            values.add(scope.agency().get());
        }
        values.add(limit);
        return database.list(
                SELECT + sight.condition() + UNFINISHED + waiting + " ORDER BY d.changed_at LIMIT ?",
                Standings::standing,
                values.toArray());
    }

    /** Whose a declaration is: its declarant, its trader, and the agencies with a case if they are wanted. */
    public List<String> parties(String seqNo, boolean agencies) {
        return database.first(
                        "SELECT declarant_id, trader_id, agencies FROM goods_declaration WHERE seq_no = ?",
                        row -> parties(row, agencies),
                        seqNo)
                .orElse(List.of());
    }

    private static List<String> parties(Row row, boolean agencies) {
        List<String> parties = new ArrayList<>();
        parties.add(Outcome.enterprise(row.number("declarant_id")));
        if (row.number("trader_id") != row.number("declarant_id")) {
            parties.add(Outcome.enterprise(row.number("trader_id")));
        }
        if (agencies) {
            for (String agency : row.text("agencies").split(",")) {
                parties.add(Outcome.agency(agency));
            }
        }
        return parties;
    }

    private static Standing standing(Row row) {
        DeclarationState state = DeclarationState.valueOf(row.text("state"));
        boolean terminal = StateTable.isFinal(state);
        return new Standing(
                "goods.declaration",
                row.text("seq_no"),
                row.text("entry_id"),
                state.name(),
                terminal,
                terminal ? "" : row.text("clock_owner"),
                row.optionalInstant("since").orElseGet(() -> row.instant("changed_at")),
                row.optionalInstant("due_at").orElse(null));
    }
}

package cn.singlewindow.manifest.store;

import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.ManifestEvent;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where bills stand: at their end, or pending at customs or at the trade since when (RC-05 R2). */
@ApplicationScoped
public class BillStandings {

    /** The states after which nothing is awaited. */
    public static final Set<BillState> FINAL = Collections.unmodifiableSet(
            EnumSet.of(BillState.REJECTED, BillState.DELETED, BillState.WRITTEN_OFF, BillState.SAILED));

    private static final Set<BillState> CUSTOMS = Collections.unmodifiableSet(
            EnumSet.of(BillState.RECEIVED, BillState.ARRIVED_IN_YARD, BillState.SHORT, BillState.OVERLANDED));
    private static final String SELECT =
            "SELECT voyage_key, bill_key, state, changed_at, no_load_due_at FROM manifest_bill WHERE ";

    @Inject
    Database database;

    /** A live bill within the scope. @param key voyage and bill, a bar between them */
    public Optional<Standing> find(Scope scope, String key) {
        int bar = key.indexOf('|');
        if (bar < 0) {
            return Optional.empty();
        }
        Sight sight = Sight.of(scope);
        return database.first(
                SELECT + "voyage_key = ? AND bill_key = ? AND live = 1 AND " + sight.condition(),
                BillStandings::standing,
                sight.after(key.substring(0, bar), key.substring(bar + 1)));
    }

    /** The bills of an enterprise that are not at their end, or for customs those that wait for it; the window sees all. */
    public List<Standing> pending(Scope scope, int limit) {
        if (scope.agency().isPresent() && !scope.agency().get().equals("GACC")) {
            return List.of();
        }
        Sight sight = Sight.of(scope);
        Set<BillState> open = scope.agency().isPresent() ? CUSTOMS : EnumSet.complementOf(EnumSet.copyOf(FINAL));
        String states = open.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        List<@Nullable Object> values = new ArrayList<>(sight.values());
        values.add(limit);
        return database.list(
                SELECT + sight.condition() + " AND live = 1 AND state IN (" + states + ") ORDER BY changed_at LIMIT ?",
                BillStandings::standing,
                values.toArray());
    }

    /** Whose a bill is: its filer, and the agencies to which it is routed. */
    public List<String> parties(long bill) {
        return database.first("SELECT filer_id, agencies FROM manifest_bill WHERE id = ?", BillStandings::parties, bill)
                .orElse(List.of());
    }

    private static List<String> parties(Row row) {
        List<String> parties = new ArrayList<>(List.of(Outcome.enterprise(row.number("filer_id"))));
        for (String agency : row.text("agencies").split(",")) {
            if (!agency.isEmpty()) {
                parties.add(Outcome.agency(agency));
            }
        }
        return parties;
    }

    private static Standing standing(Row row) {
        BillState state = BillState.valueOf(row.text("state"));
        boolean end = FINAL.contains(state);
        boolean customs = CUSTOMS.contains(state);
        return new Standing(
                ManifestEvent.BILL,
                row.text("voyage_key") + "|" + row.text("bill_key"),
                "",
                state.name(),
                end,
                end ? "" : customs ? "GACC" : "TRADER",
                row.instant("changed_at"),
                state == BillState.RECEIVED
                        ? row.optionalInstant("no_load_due_at").orElse(null)
                        : null);
    }
}

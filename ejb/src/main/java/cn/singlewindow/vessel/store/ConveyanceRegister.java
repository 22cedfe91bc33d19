package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.ConveyanceKind;
import cn.singlewindow.vessel.ConveyanceView;
import cn.singlewindow.vessel.ShipState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filed aircraft, trains and trucks: an enterprise finds its own, agencies and the window all. */
@ApplicationScoped
public class ConveyanceRegister {

    private static final String SELECT = "SELECT * FROM vessel_conveyance WHERE ";

    @Inject
    Database database;

    /** One and who filed it. */
    public record Filed(ConveyanceView view, long filer) {}

    /** One of anybody, locked until the transaction ends. */
    public Optional<Filed> lock(ConveyanceKind kind, String mark) {
        return database.first(
                SELECT + "kind = ? AND mark = ? FOR UPDATE",
                row -> new Filed(view(row), row.number("filer_id")),
                kind,
                mark);
    }

    /** Stores one as it is filed now. */
    public void store(ConveyanceView filed, long filer) {
        database.update(
                "INSERT INTO vessel_conveyance (id, version, kind, mark, state, operator_name, filer_id, declared, filed_at,"
                        + " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = VALUES(version),"
                        + " state = VALUES(state), operator_name = VALUES(operator_name), declared = VALUES(declared),"
                        + " changed_at = VALUES(changed_at)",
                filed.id(),
                filed.version(),
                filed.kind(),
                filed.mark(),
                filed.state(),
                filed.operatorName(),
                filer,
                RecordJson.write(filed.declared()),
                filed.filedAt(),
                filed.changedAt());
    }

    /** Moves one that is locked. */
    public void move(ConveyanceView known, ShipState to, Instant at) {
        database.update(
                "UPDATE vessel_conveyance SET version = version + 1, state = ?, changed_at = ? WHERE id = ?",
                to,
                at,
                known.id());
    }

    /** One within the scope. */
    public Optional<ConveyanceView> find(Scope scope, ConveyanceKind kind, String mark) {
        List<@Nullable Object> values = new ArrayList<>(List.of(kind, mark));
        String own = own(scope, values);
        return database.first(SELECT + "kind = ? AND mark = ?" + own, ConveyanceRegister::view, values.toArray());
    }

    /** A page of a kind within the scope, the newest first. */
    public Page<ConveyanceView> search(Scope scope, ConveyanceKind kind, String after, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(kind));
        String own = own(scope, values);
        values.add(
                PageKey.parse(after).map(key -> key.numberOr(0, Long.MAX_VALUE)).orElse(Long.MAX_VALUE));
        values.add(limit + 1);
        return Page.of(
                database.list(
                        SELECT + "kind = ?" + own + " AND id < ? ORDER BY id DESC LIMIT ?",
                        ConveyanceRegister::view,
                        values.toArray()),
                limit,
                view -> PageKey.of(view.id()).toString());
    }

    private static String own(Scope scope, List<@Nullable Object> values) {
        if (scope.enterprise().isEmpty()) {
            return "";
        }
        values.add(scope.enterprise().getAsLong());
        return " AND filer_id = ?";
    }

    private static ConveyanceView view(Row row) {
        Map<String, String> declared = new LinkedHashMap<>();
        ((Map<?, ?>) RecordJson.read(row.text("declared"), Map.class))
                .forEach((name, value) -> declared.put(String.valueOf(name), String.valueOf(value)));
        return new ConveyanceView(
                row.number("id"),
                ConveyanceKind.valueOf(row.text("kind")),
                row.text("mark"),
                ShipState.valueOf(row.text("state")),
                row.text("operator_name"),
                declared,
                row.instant("filed_at"),
                row.instant("changed_at"),
                row.number("version"));
    }
}

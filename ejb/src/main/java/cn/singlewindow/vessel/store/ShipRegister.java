package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.ShipState;
import cn.singlewindow.vessel.ShipView;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Ship;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register of ships. A ship is known to everybody who may read calls, as its number, name, flag and tonnage are in public
 * registers; who may read is the door's question.
 */
@ApplicationScoped
public class ShipRegister {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** A ship, locked until the transaction ends. */
    public Optional<Ship> load(String imo) {
        return database.first("SELECT * FROM vessel_ship WHERE imo = ? FOR UPDATE", ShipRegister::ship, imo);
    }

    /** A ship to be read. */
    public Optional<Ship> find(String imo) {
        return database.first("SELECT * FROM vessel_ship WHERE imo = ?", ShipRegister::ship, imo);
    }

    /** A ship with its certificates and history. */
    public Optional<ShipView> view(String imo) {
        return database.first("SELECT * FROM vessel_ship WHERE imo = ?", this::view, imo);
    }

    /** Ships in order of their IMO number. @param text start of IMO number, MMSI or call sign, or part of the name; or empty */
    public Page<ShipView> search(String text, String after, int limit) {
        String like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        String from = PageKey.parse(after).map(key -> key.part(0)).orElse("");
        List<ShipView> found = database.list(
                "SELECT * FROM vessel_ship WHERE imo > ? AND (imo LIKE ? OR mmsi LIKE ? OR call_sign LIKE ? OR name LIKE ?"
                        + " OR name_zh LIKE ?) ORDER BY imo LIMIT ?",
                this::view,
                from,
                like + "%",
                like + "%",
                like + "%",
                "%" + like + "%",
                "%" + like + "%",
                limit + 1);
        return Page.of(found, limit, ship -> PageKey.of(ship.imo()).toString());
    }

    /** Files a new ship. */
    public void insert(Ship ship, Instant at) {
        Ship.Particulars of = ship.particulars();
        database.update(
                "INSERT INTO vessel_ship (id, version, imo, state, mmsi, call_sign, name, name_zh, flag, port_of_registry,"
                        + " ship_type, gross_tonnage, net_tonnage, deadweight, length_overall, beam, maximum_draught, owner_name,"
                        + " operator_name, operator_code, filer_id, filed_at, changed_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ship.id(),
                ship.imo(),
                ship.state(),
                of.mmsi(),
                of.callSign(),
                of.name(),
                of.nameZh(),
                of.flag(),
                of.portOfRegistry(),
                of.shipType(),
                of.grossTonnage(),
                of.netTonnage(),
                of.deadweight(),
                of.lengthOverall(),
                of.beam(),
                of.maximumDraught(),
                of.ownerName(),
                of.operatorName(),
                of.operatorCode(),
                ship.filer(),
                at,
                at);
        insertHistory(ship.id(), of, ship.filer(), at);
    }

    /** Files new particulars of a ship; who it was stays in the history. */
    public void update(Ship before, ShipState state, Ship.Particulars to, long filer, Instant at) {
        database.update(
                "UPDATE vessel_ship SET version = version + 1, state = ?, mmsi = ?, call_sign = ?, name = ?, name_zh = ?, flag = ?,"
                        + " port_of_registry = ?, ship_type = ?, gross_tonnage = ?, net_tonnage = ?, deadweight = ?,"
                        + " length_overall = ?, beam = ?, maximum_draught = ?, owner_name = ?, operator_name = ?, operator_code = ?,"
                        + " filer_id = ?, changed_at = ? WHERE id = ?",
                state,
                to.mmsi(),
                to.callSign(),
                to.name(),
                to.nameZh(),
                to.flag(),
                to.portOfRegistry(),
                to.shipType(),
                to.grossTonnage(),
                to.netTonnage(),
                to.deadweight(),
                to.lengthOverall(),
                to.beam(),
                to.maximumDraught(),
                to.ownerName(),
                to.operatorName(),
                to.operatorCode(),
                filer,
                at,
                before.id());
        if (before.changesIdentity(to)) {
            insertHistory(before.id(), to, filer, at);
        }
    }

    /** Moves a ship to another state. @throws Rejected VERSION_CONFLICT */
    public void move(Ship ship, ShipState to, Instant at) {
        int changed = database.update(
                "UPDATE vessel_ship SET version = version + 1, state = ?, changed_at = ? WHERE id = ? AND version = ?",
                to,
                at,
                ship.id(),
                ship.version());
        if (changed != 1) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
    }

    /** Replaces a ship's certificates. */
    public void certificates(long ship, List<Group> certificates) {
        database.update("DELETE FROM vessel_certificate WHERE ship_id = ?", ship);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Group one : certificates) {
            rows.add(new @Nullable Object[] {
                ship,
                one.position(),
                one.text("kind"),
                one.text("number"),
                one.text("issuer"),
                one.date("issueDate").orElse(null),
                one.date("expiryDate").orElse(null)
            });
        }
        database.batch(
                "INSERT INTO vessel_certificate (ship_id, position, kind, number, issuer, issue_date, expiry_date)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Certificates of a ship that expire before a day, the first to expire first. */
    public List<ShipView.Certificate> expiring(long ship, LocalDate before) {
        return database.list(
                "SELECT * FROM vessel_certificate WHERE ship_id = ? AND expiry_date < ? ORDER BY expiry_date",
                ShipRegister::certificate,
                ship,
                before);
    }

    private void insertHistory(long ship, Ship.Particulars of, long filer, Instant at) {
        database.update(
                "INSERT INTO vessel_ship_history (id, ship_id, valid_from, name, flag, call_sign, mmsi, gross_tonnage,"
                        + " net_tonnage, filer_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                ship,
                at,
                of.name(),
                of.flag(),
                of.callSign(),
                of.mmsi(),
                of.grossTonnage(),
                of.netTonnage(),
                filer);
    }

    private static Ship ship(Row row) {
        return new Ship(
                row.number("id"),
                row.number("version"),
                row.text("imo"),
                ShipState.valueOf(row.text("state")),
                particulars(row),
                row.number("filer_id"));
    }

    private static Ship.Particulars particulars(Row row) {
        return new Ship.Particulars(
                row.text("mmsi"),
                row.text("call_sign"),
                row.text("name"),
                row.text("name_zh"),
                row.text("flag"),
                row.text("port_of_registry"),
                row.text("ship_type"),
                row.decimal("gross_tonnage"),
                row.decimal("net_tonnage"),
                decimal(row, "deadweight"),
                decimal(row, "length_overall"),
                decimal(row, "beam"),
                decimal(row, "maximum_draught"),
                row.text("owner_name"),
                row.text("operator_name"),
                row.text("operator_code"));
    }

    private static @Nullable BigDecimal decimal(Row row, String column) {
        return row.optionalText(column).map(BigDecimal::new).orElse(null);
    }

    private ShipView view(Row row) {
        Ship ship = ship(row);
        Ship.Particulars of = ship.particulars();
        return new ShipView(
                ship.imo(),
                ship.state(),
                of.mmsi(),
                of.callSign(),
                of.name(),
                of.nameZh(),
                of.flag(),
                of.portOfRegistry(),
                of.shipType(),
                of.grossTonnage(),
                of.netTonnage(),
                of.deadweight(),
                of.lengthOverall(),
                of.beam(),
                of.maximumDraught(),
                of.ownerName(),
                of.operatorName(),
                of.operatorCode(),
                row.instant("filed_at"),
                row.instant("changed_at"),
                ship.version(),
                database.list(
                        "SELECT * FROM vessel_certificate WHERE ship_id = ? ORDER BY position",
                        ShipRegister::certificate,
                        ship.id()),
                database.list(
                        "SELECT * FROM vessel_ship_history WHERE ship_id = ? ORDER BY id DESC LIMIT 100",
                        ShipRegister::past,
                        ship.id()));
    }

    private static ShipView.Certificate certificate(Row row) {
        return new ShipView.Certificate(
                row.text("kind"),
                row.text("number"),
                row.text("issuer"),
                row.optionalDate("issue_date").orElse(null),
                row.date("expiry_date"));
    }

    private static ShipView.Past past(Row row) {
        return new ShipView.Past(
                row.instant("valid_from"),
                row.text("name"),
                row.text("flag"),
                row.text("call_sign"),
                row.text("mmsi"),
                row.decimal("gross_tonnage"),
                row.decimal("net_tonnage"));
    }
}

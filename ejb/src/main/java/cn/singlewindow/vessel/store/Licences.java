package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.DuesState;
import cn.singlewindow.vessel.DuesView;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.TonnageRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tonnage tax: tariff, treaty flags, licences of ships. */
@ApplicationScoped
public class Licences {

    private static final String IN_FORCE = " valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)";
    private static final String DUES =
            "SELECT d.*, v.visit FROM vessel_dues d JOIN vessel_visit v ON v.id = d.visit_id";
    /** Half a thousandth a day, as thousandths of a hundred of it. */
    private static final BigDecimal DAILY = new BigDecimal("0.0005");

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    BusinessCalendar calendar;

    /** The tariff of a day. */
    public List<TonnageRate> rates(LocalDate day) {
        return database.list(
                "SELECT * FROM vessel_tonnage_rate WHERE" + IN_FORCE + " ORDER BY above_tonnage",
                Licences::rate,
                day,
                day);
    }

    /** Whether a flag is on the treaty list of a day. */
    public boolean isPreferential(String flag, LocalDate day) {
        return database.exists("SELECT 1 FROM vessel_treaty_flag WHERE flag = ? AND" + IN_FORCE, flag, day, day);
    }

    /** Days on which a ship came since a day. */
    public List<LocalDate> calls(long ship, Instant since) {
        return database.list(
                "SELECT ata FROM vessel_visit WHERE ship_id = ? AND ata >= ? ORDER BY ata",
                row -> calendar.dateOf(row.instant("ata")),
                ship,
                since);
    }

    /** Stores what was declared and assessed. @return its id */
    public long insert(long ship, long visit, long agent, DuesView of, Instant at) {
        long id = ids.next();
        database.update(
                "INSERT INTO vessel_dues (id, version, ship_id, visit_id, agent_id, state, term, net_tonnage, flag, preferential,"
                        + " rate, half, exemption, amount_fen, valid_from, valid_until, extension_days, declared_at, assessed_at,"
                        + " due_on, settled_at, settlement, receipt) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?,"
                        + " ?, '')",
                id,
                ship,
                visit,
                agent,
                of.state(),
                of.term(),
                of.netTonnage(),
                of.flag(),
                of.preferential(),
                of.rate(),
                of.half(),
                of.exemption(),
                of.amountFen(),
                of.validFrom(),
                of.validUntil(),
                at,
                at,
                of.dueOn(),
                of.state() == DuesState.LICENCE_VALID ? at : null,
                of.settlement());
        return id;
    }

    /** Tonnage tax of a ship, the licence that ends last first. */
    public List<DuesView> ofShip(long ship) {
        return database.list(
                DUES + " WHERE d.ship_id = ? ORDER BY d.valid_until DESC, d.id DESC LIMIT 200", this::view, ship);
    }

    /** Tonnage tax by its id, locked. */
    public Optional<DuesView> lock(Scope scope, long id) {
        Sight sight = Sight.of(scope);
        return database.first(
                DUES + " WHERE d.id = ? AND " + sight.condition() + " FOR UPDATE", this::view, sight.after(id));
    }

    /** Notes a settlement. @throws Rejected VERSION_CONFLICT */
    public void settle(DuesView of, String settlement, String exemption, String receipt, Instant at) {
        changed(database.update(
                "UPDATE vessel_dues SET version = version + 1, state = 'LICENCE_VALID', settlement = ?, exemption = ?,"
                        + " receipt = ?, settled_at = ? WHERE id = ? AND version = ?",
                settlement,
                exemption,
                receipt,
                at,
                of.id(),
                of.version()));
    }

    /** Adds days to a licence. */
    public void extend(DuesView of, String ground, int days, String by, Instant at) {
        changed(database.update(
                "UPDATE vessel_dues SET version = version + 1, extension_days = extension_days + ? WHERE id = ? AND version = ?",
                days,
                of.id(),
                of.version()));
        database.update(
                "INSERT INTO vessel_dues_extension (id, dues_id, ground, days, noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?)",
                ids.next(),
                of.id(),
                ground,
                days,
                by,
                at);
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
    }

    private DuesView view(Row row) {
        DuesState state = DuesState.valueOf(row.text("state"));
        LocalDate end = row.date("valid_until").plusDays(row.number("extension_days"));
        LocalDate today = calendar.today();
        LocalDate dueOn = row.optionalDate("due_on").orElse(null);
        long amount = row.number("amount_fen");
        boolean over = state == DuesState.LICENCE_VALID && today.isAfter(end);
        return new DuesView(
                row.number("id"),
                row.text("visit"),
                over ? DuesState.EXPIRED : state,
                row.integer("term"),
                row.integer("net_tonnage"),
                row.text("flag"),
                row.flag("preferential"),
                row.decimal("rate"),
                row.flag("half"),
                row.text("exemption"),
                amount,
                state == DuesState.ASSESSED ? surcharge(amount, dueOn, today) : 0,
                row.date("valid_from"),
                row.date("valid_until"),
                row.integer("extension_days"),
                row.instant("declared_at"),
                dueOn,
                row.text("settlement"),
                row.text("receipt"),
                row.number("version"));
    }

    /** 0.05 % for each day after the day on which it was due (Vessel Tonnage Tax Law Art. 12). */
    private static long surcharge(long amount, @Nullable LocalDate dueOn, LocalDate today) {
        long days = dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
        return DAILY.multiply(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(amount))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static TonnageRate rate(Row row) {
        return new TonnageRate(
                row.integer("above_tonnage"),
                row.optionalText("up_to_tonnage").map(Integer::valueOf).orElse(null),
                Map.of(
                        365, row.decimal("ordinary_365"),
                        90, row.decimal("ordinary_90"),
                        30, row.decimal("ordinary_30")),
                Map.of(
                        365, row.decimal("preferential_365"),
                        90, row.decimal("preferential_90"),
                        30, row.decimal("preferential_30")));
    }
}

package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.vessel.BerthView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dated reference data of the port: berths with their limits, coded grounds. */
@ApplicationScoped
public class PortBook {

    private static final String IN_FORCE = " valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)";

    @Inject
    Database database;

    /** A berth on a day. */
    public Optional<BerthView> berth(String code, LocalDate day) {
        return database.first(
                "SELECT * FROM vessel_berth WHERE code = ? AND" + IN_FORCE, PortBook::berth, code, day, day);
    }

    /** All berths of a day, in order of their codes. */
    public List<BerthView> berths(LocalDate day) {
        return database.list(
                "SELECT * FROM vessel_berth WHERE" + IN_FORCE + " ORDER BY code", PortBook::berth, day, day);
    }

    /** Whether an agency may use a ground for this. @param use name of a verb */
    public boolean isGround(String code, String use, String agency, LocalDate day) {
        return grounds(use, agency, day).contains(code);
    }

    /** The grounds that an agency may use for this. */
    public List<String> grounds(String use, String agency, LocalDate day) {
        return database.list(
                "SELECT code FROM vessel_ground WHERE used_for = ? AND FIND_IN_SET(?, agencies) > 0 AND" + IN_FORCE
                        + " ORDER BY code",
                row -> row.text("code"),
                use,
                agency,
                day,
                day);
    }

    private static BerthView berth(Row row) {
        return new BerthView(
                row.text("code"),
                row.text("port"),
                row.text("name_zh"),
                row.text("name_en"),
                row.decimal("draught"),
                row.decimal("length_overall"),
                row.optionalText("air_draught").map(BigDecimal::new).orElse(null));
    }
}

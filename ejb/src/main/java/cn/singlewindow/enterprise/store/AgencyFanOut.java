package cn.singlewindow.enterprise.store;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.AgencyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** To which agencies a filing goes: dated reference data (EQ-01). */
@ApplicationScoped
public class AgencyFanOut {

    @Inject
    Database database;

    /** The agencies on that day. */
    public List<AgencyCode> on(LocalDate day) {
        return database.list(
                "SELECT agency FROM enterprise_fan_out WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
                        + " ORDER BY agency",
                row -> new AgencyCode(row.text("agency")),
                day,
                day);
    }
}

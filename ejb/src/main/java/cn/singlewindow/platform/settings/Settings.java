package cn.singlewindow.platform.settings;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Parameters with the date from which each value holds, so that a case can be computed again as of any date. Names are
 * dotted and begin with the module's word: {@code goods.edit.window.hours}.
 */
@Stateless
public class Settings {

    @Inject
    Database database;

    @Inject
    SettingsSnapshot snapshot;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /** The value that holds on a day. */
    public Optional<String> find(String name, LocalDate on) {
        return snapshot.find(name, on);
    }

    /** The value that holds on a day, or what stands if nobody has set one. */
    public String text(String name, LocalDate on, String otherwise) {
        return find(name, on).orElse(otherwise);
    }

    /** The whole number that holds on a day. */
    public long number(String name, LocalDate on, long otherwise) {
        return find(name, on).map(Long::parseLong).orElse(otherwise);
    }

    /** The decimal that holds on a day. */
    public BigDecimal decimal(String name, LocalDate on, BigDecimal otherwise) {
        return find(name, on).map(BigDecimal::new).orElse(otherwise);
    }

    /** The whole number that holds today in Shanghai. */
    public long numberToday(String name, long otherwise) {
        return number(name, calendar.today(), otherwise);
    }

    /** Every value of every setting, by name and date. */
    public List<Setting> all(Scope scope) {
        scope.require(Permission.REFERENCE_READ);
        return snapshot.all();
    }

    /** Sets the value that holds from a day. */
    public void set(Scope scope, String name, LocalDate from, String value) {
        scope.require(Permission.REFERENCE_LOAD);
        database.update(
                "INSERT INTO platform_setting (name, valid_from, setting_value, changed_at, changed_by)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE setting_value = VALUES(setting_value),"
                        + " changed_at = VALUES(changed_at), changed_by = VALUES(changed_by)",
                name,
                from,
                value,
                clock.instant(),
                scope.actor());
        audit.record(AuditEvent.done("settings.set", scope, "setting", name)
                .with("from", from.toString())
                .with("value", value));
        snapshot.forget();
    }
}

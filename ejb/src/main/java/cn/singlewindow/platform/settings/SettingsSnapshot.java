package cn.singlewindow.platform.settings;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings in memory, read again after ten seconds. */
@ApplicationScoped
public class SettingsSnapshot {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Held held = new Held(Map.of(), Instant.MIN);

    Optional<String> find(String name, LocalDate on) {
        return Optional.ofNullable(current().get(name))
                .map(values -> values.floorEntry(on))
                .map(entry -> entry.getValue().value());
    }

    List<Setting> all() {
        return new TreeMap<>(current())
                .values().stream().flatMap(values -> values.values().stream()).toList();
    }

    void forget() {
        held = new Held(Map.of(), Instant.MIN);
    }

    private Map<String, NavigableMap<LocalDate, Setting>> current() {
        Held known = held;
        if (clock.instant().isBefore(known.staleAt())) {
            return known.settings();
        }
        Held fresh = new Held(read(), clock.instant().plus(KEPT));
        held = fresh;
        return fresh.settings();
    }

    private Map<String, NavigableMap<LocalDate, Setting>> read() {
        return database
                .list(
                        "SELECT name, valid_from, setting_value FROM platform_setting",
                        row -> new Setting(row.text("name"), row.date("valid_from"), row.text("setting_value")))
                .stream()
                .collect(Collectors.groupingBy(
                        Setting::name,
                        Collectors.toMap(Setting::validFrom, setting -> setting, (a, b) -> b, TreeMap::new)));
    }

    private record Held(Map<String, NavigableMap<LocalDate, Setting>> settings, Instant staleAt) {}
}

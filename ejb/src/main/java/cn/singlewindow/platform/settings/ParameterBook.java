package cn.singlewindow.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters of a module as they hold on a day: those that come with the application, and those that the settings have
 * under {@code <module>.<name>} instead. Read again after ten seconds.
 */
@ApplicationScoped
public class ParameterBook {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** @param bundled what {@link Parameters#read} gave; the same list every time */
    public Parameters of(String module, List<Parameter> bundled, LocalDate day) {
        Instant now = clock.instant();
        Held known = held.get(module);
        if (known != null && known.day().equals(day) && now.isBefore(known.staleAt())) {
            return known.parameters();
        }
        List<Parameter> all = new ArrayList<>(bundled);
        bundled.stream()
                .map(Parameter::name)
                .distinct()
                .forEach(name -> settings.find(module + "." + name, day)
                        .ifPresent(value -> all.add(Parameter.of(name, value, day))));
        Parameters fresh = Parameters.of(all);
        held.put(module, new Held(day, fresh, now.plus(KEPT)));
        return fresh;
    }

    private record Held(LocalDate day, Parameters parameters, Instant staleAt) {}
}

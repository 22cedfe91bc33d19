package cn.singlewindow.goods;

import cn.singlewindow.goods.model.GoodsParameters;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.model.Parameter;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The law of today: the code tables as loaded, and the parameters that come with the application unless the settings have
 * one of the name {@code goods.<parameter>} in force.
 */
@ApplicationScoped
class LawBook {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    ReferenceData reference;

    @Inject
    Settings settings;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    private volatile Held held = new Held(LocalDate.MIN, GoodsParameters.of(List.of()), Instant.MIN);

    Law today() {
        LocalDate day = calendar.today();
        return new Law(reference.snapshot(), parameters(day), day);
    }

    private GoodsParameters parameters(LocalDate day) {
        Held known = held;
        Instant now = clock.instant();
        if (known.day().equals(day) && now.isBefore(known.staleAt())) {
            return known.parameters();
        }
        List<Parameter> all = new ArrayList<>(GoodsParameters.bundled());
        GoodsParameters.bundled().stream()
                .map(Parameter::name)
                .distinct()
                .forEach(name -> settings.find("goods." + name, day)
                        .ifPresent(value -> all.add(Parameter.of(name, value, day))));
        held = new Held(day, GoodsParameters.of(all), now.plus(KEPT));
        return held.parameters();
    }

    private record Held(LocalDate day, GoodsParameters parameters, Instant staleAt) {}
}

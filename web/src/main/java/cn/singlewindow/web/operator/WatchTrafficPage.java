package cn.singlewindow.web.operator;

import cn.singlewindow.collaboration.sharing.AgencyTraffic;
import cn.singlewindow.collaboration.sharing.Traffic;
import cn.singlewindow.platform.health.Condition;
import cn.singlewindow.platform.health.HealthDesk;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Show;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The traffic with each agency: how much, what waits and how long, what failed (issue 4, operations). */
@Named
@RequestScoped
public class WatchTrafficPage {

    @Inject
    Traffic traffic;

    @Inject
    HealthDesk health;

    @Inject
    CurrentUser user;

    @Inject
    Show show;

    private @Nullable List<AgencyTraffic> agencies;
    private @Nullable Condition condition;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        getAgencies();
    }

    /** One row for each agency with traffic. */
    public List<AgencyTraffic> getAgencies() {
        if (agencies == null) {
            agencies = traffic.ofAgencies(user.scope());
        }
        return agencies;
    }

    /** What the window is behind with. */
    public Condition getCondition() {
        if (condition == null) {
            condition = health.condition(user.scope());
        }
        return condition;
    }

    /** How long the oldest has waited; empty if nothing waits. */
    public String age(AgencyTraffic row) {
        return row.oldestSeconds() == 0 ? "" : show.duration(Duration.ofSeconds(row.oldestSeconds()));
    }
}

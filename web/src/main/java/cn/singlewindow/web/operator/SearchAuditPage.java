package cn.singlewindow.web.operator;

import cn.singlewindow.platform.audit.AuditEntry;
import cn.singlewindow.platform.audit.AuditQuery;
import cn.singlewindow.platform.audit.AuditSearch;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Days;
import cn.singlewindow.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit trail by actor, act, subject and day; a month unless another period is asked for. */
@Named
@RequestScoped
public class SearchAuditPage extends ListPage<AuditEntry> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;
    private static final int USUAL_DAYS = 31;

    @Inject
    AuditSearch audit;

    @Inject
    CurrentUser user;

    @Inject
    BusinessCalendar calendar;

    private String actor = "";
    private String what = "";
    private String from = "";
    private String to = "";

    @Override
    protected Page<AuditEntry> read() {
        LocalDate last = Days.parse(to).orElseGet(calendar::today);
        LocalDate first = Days.parse(from).orElseGet(() -> last.minusDays(USUAL_DAYS));
        return audit.search(
                user.scope(),
                new AuditQuery(
                        actor.strip(),
                        what.strip(),
                        getText().strip(),
                        calendar.startOf(first),
                        calendar.startOf(last.plusDays(1)),
                        getAfter(),
                        ROWS));
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.putAll(Map.of("actor", actor, "what", what, "from", from, "to", to));
        return filters;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = known(actor);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = known(what);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = known(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = known(to);
    }
}

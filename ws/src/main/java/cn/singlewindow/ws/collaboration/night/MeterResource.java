package cn.singlewindow.ws.collaboration.night;

import cn.singlewindow.collaboration.reconciliation.NightMeters;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/collaboration/meters}: time by owner, and what was asked for twice; of the last thirty days unless said. */
@Application("RC-07")
@Path("/v1/collaboration/meters")
@RequestScoped
public class MeterResource {

    private static final int DAYS = 30;

    @Inject
    NightMeters meters;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Caller caller;

    /** Time of declarations by owner of the clock. */
    @GET
    @Path("/clock")
    public Response clock(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return Answers.of(meters.clock(caller.scope(), from(from), to(to)));
    }

    /** Fields that were asked for once more. */
    @GET
    @Path("/once-only")
    public Response onceOnly(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return Answers.of(meters.onceOnly(caller.scope(), from(from), to(to)));
    }

    private LocalDate from(@Nullable String day) {
        return Answers.day("from", day).orElseGet(() -> calendar.today().minusDays(DAYS));
    }

    private LocalDate to(@Nullable String day) {
        return Answers.day("to", day).orElseGet(calendar::today);
    }
}

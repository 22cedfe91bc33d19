package cn.singlewindow.ws.collaboration.rest;

import cn.singlewindow.collaboration.feedback.Feedback;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/results}: what became of the caller's submissions, in order, and where they stand (RC-05). */
@Path("/v1/results")
@RequestScoped
@Application("RC-05")
public class ResultResource {

    @Inject
    Feedback feedback;

    @Inject
    Caller caller;

    /** The caller's results after one, oldest first. */
    @GET
    public Response feed(@QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
        long from = after == null || after.isEmpty() ? 0 : Answers.number("after", after);
        return Answers.of(feedback.results(caller.scope(), from, Answers.limit(limit)));
    }

    /** What is pending at whom since when, those waiting longest first. */
    @GET
    @Path("/pending")
    public Response pending(@QueryParam("limit") @Nullable String limit) {
        return Answers.of(feedback.pending(caller.scope(), Answers.limit(limit)));
    }

    /** The results of one subject by sequence, {@code from} to {@code to}. */
    @GET
    @Path("/{subjectType}/{subject}")
    public Response replay(
            @PathParam("subjectType") String subjectType,
            @PathParam("subject") String subject,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        long first = from == null || from.isEmpty() ? 1 : Answers.number("from", from);
        long last = to == null || to.isEmpty() ? Long.MAX_VALUE : Answers.number("to", to);
        return Answers.of(feedback.replay(caller.scope(), subjectType, subject, first, last));
    }

    /** Where one subject stands; one of somebody else is not found. */
    @GET
    @Path("/{subjectType}/{subject}/standing")
    public Response standing(@PathParam("subjectType") String subjectType, @PathParam("subject") String subject) {
        return Answers.of(feedback.standing(caller.scope(), subjectType, subject)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND)));
    }
}

package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/**
 * Everything unexpected. A refusal or a lost race inside a wrapper is told as such. What is left is the window's own
 * failure: logged once under the correlation id, answered without any of its detail as 503, since the same message may
 * be sent again under the same key.
 */
@Provider
@ApplicationScoped
public class LastResort implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int UNAVAILABLE = 503;
    private static final int BAD_REQUEST = 400;

    @Inject
    Problems problems;

    @Inject
    RestRefusals refusals;

    @Inject
    Caller caller;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refused) {
                refusals.record(refused);
                return problems.of(refused);
            }
            if (cause instanceof OptimisticLockException) {
                Rejected stale = Rejected.because(PlatformProblem.STALE);
                refusals.record(stale);
                return problems.of(stale);
            }
        }
        if (thrown instanceof UncheckedIOException || thrown instanceof IOException) {
            return problems.of(BAD_REQUEST, RestProblem.NOT_SERVED);
        }
        LOG.errorf(thrown, "request %s failed", caller.correlation());
        return Response.fromResponse(problems.of(UNAVAILABLE, RestProblem.UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, "2")
                .build();
    }
}

package cn.singlewindow.web;

import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What happens to what a page did not catch: a refusal of an action becomes messages, a refusal to show a page becomes
 * 403 or 404, an expired view leads to a page that says so, and everything else to one that names the correlation id.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            FacesContext faces = FacesContext.getCurrentInstance();
            Optional<Rejected> rejected = cause(thrown, Rejected.class);
            if (rejected.isPresent()) {
                refuse(faces, rejected.get());
            } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
                leave(faces, "/errors/expired.xhtml");
            } else {
                fail(faces, thrown);
            }
            events.remove();
        }
        getWrapped().handle();
    }

    private static void refuse(FacesContext faces, Rejected rejected) {
        boolean acting = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (acting) {
            CDI.current().select(Refusals.class).get().show(rejected);
            return;
        }
        boolean absent = rejected.kind() == ProblemCode.Kind.NOT_FOUND;
        stop(faces, absent ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    private static void fail(FacesContext faces, Throwable thrown) {
        String id = CDI.current().select(Correlation.class).get().getId();
        LOG.errorf(thrown, "portal request %s failed", id);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            leave(faces, "/errors/unexpected.xhtml?id=" + id);
        } else {
            stop(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void stop(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void leave(FacesContext faces, String path) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> wanted) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 12; depth++) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}

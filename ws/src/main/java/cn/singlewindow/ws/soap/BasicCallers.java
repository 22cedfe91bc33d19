package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.rest.HttpCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;

/** Who calls over HTTP Basic. */
@ApplicationScoped
public class BasicCallers {

    @Inject
    HttpCredentials credentials;

    /** The scope of the caller. @throws Rejected UNAUTHENTICATED */
    public Scope caller(WebServiceContext context) {
        if (context.getMessageContext().get(MessageContext.SERVLET_REQUEST) instanceof HttpServletRequest request) {
            return credentials.prove(request);
        }
        throw Rejected.because(AccessProblem.UNAUTHENTICATED);
    }
}

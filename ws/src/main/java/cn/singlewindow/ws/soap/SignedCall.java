package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** What an endpoint knows of the signed message that it answers: who signed it, and the content that came or goes with it. */
public final class SignedCall {

    private static final String ATTRIBUTE = SignedCall.class.getName();

    private final Scope scope;
    private final InputStream content;
    private Optional<Content> answer = Optional.empty();

    SignedCall(Scope scope, InputStream content) {
        this.scope = scope;
        this.content = content;
    }

    /** The call that is being answered. @throws Rejected UNAUTHENTICATED when it came by no signed message */
    public static SignedCall of(WebServiceContext context) {
        if (context.getMessageContext().get(MessageContext.SERVLET_REQUEST) instanceof HttpServletRequest request
                && request.getAttribute(ATTRIBUTE) instanceof SignedCall call) {
            return call;
        }
        throw Rejected.because(AccessProblem.UNAUTHENTICATED);
    }

    void travelsWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whose certificate signed it. */
    public Scope scope() {
        return scope;
    }

    /** The content that came with it (MTOM), to be read once; empty if none did. */
    public InputStream content() {
        return content;
    }

    /** Sends content along with the answer (MTOM). */
    public void answerWith(Content more) {
        answer = Optional.of(more);
    }

    Optional<Content> answer() {
        return answer;
    }

    /** Content that is written when the signed answer has been. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }
}

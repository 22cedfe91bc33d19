package cn.singlewindow.ws.rest;

import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who calls in this request, in which language, under which correlation id. */
@RequestScoped
public class Caller {

    private @Nullable Scope scope;
    private Locale locale = Locale.SIMPLIFIED_CHINESE;
    private String correlation = "";
    private String call = "";

    /** The proven scope. @throws Rejected UNAUTHENTICATED when nobody has been proven */
    public Scope scope() {
        if (scope == null) {
            throw Rejected.because(AccessProblem.UNAUTHENTICATED);
        }
        return scope;
    }

    /** The proven scope, if somebody has been proven. */
    Optional<Scope> known() {
        return Optional.ofNullable(scope);
    }

    /** The language that the caller reads: Chinese unless English is preferred. */
    public Locale locale() {
        return locale;
    }

    /** The id under which this request is found in the logs. */
    public String correlation() {
        return correlation;
    }

    void is(Scope proven) {
        scope = proven;
    }

    void reads(Locale preferred) {
        locale = preferred;
    }

    /** What is called: method and path. */
    String call() {
        return call;
    }

    void calls(String method, String path) {
        call = method + " " + path;
    }

    void correlates(String id) {
        correlation = id;
    }
}

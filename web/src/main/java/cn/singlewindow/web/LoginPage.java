package cn.singlewindow.web;

import cn.singlewindow.platform.access.Logins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Signing in: one answer for every wrong pair, a fresh session id for every right one. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Logins logins;

    @Inject
    Say say;

    private String user = "";
    private String password = "";
    private String wanted = "";

    /** Remembers the page that was asked for before somebody had signed in. */
    public void prepare() {
        Object uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        if (uri != null && "GET".equals(request.getMethod())) {
            wanted = LocalPath.safe(query == null ? uri.toString() : uri + "?" + query);
        }
    }

    /** Signs in and goes to the page that was asked for. */
    public @Nullable String login() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Logins.Answer answer = logins.attempt(user.strip(), password, request.getRemoteAddr());
        if (answer != Logins.Answer.RIGHT) {
            return refuse(answer == Logins.Answer.THROTTLED ? "login.throttled" : "login.wrong");
        }
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.getSession(true);
            request.changeSessionId();
            request.login(user.strip(), password);
        } catch (ServletException e) {
            return refuse("login.wrong");
        }
        faces.getExternalContext().redirect(request.getContextPath() + LocalPath.safe(wanted));
        faces.responseComplete();
        return null;
    }

    private @Nullable String refuse(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.text(key), ""));
        return null;
    }

    /** The sign-in name. */
    public String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user == null ? "" : user;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    /** Where to go afterwards. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }
}

package cn.singlewindow.web;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A refusal as Faces messages: at the field where the page has one with that path, else above the page. */
@RequestScoped
public class Refusals {

    @Inject
    Say say;

    /** Shows everything that was wrong. */
    public void show(Rejected rejected) {
        FacesContext faces = FacesContext.getCurrentInstance();
        rejected.violations().forEach(violation -> show(faces, violation));
        faces.validationFailed();
    }

    private void show(FacesContext faces, Violation violation) {
        String name = violation.path().substring(violation.path().lastIndexOf('/') + 1);
        String field = name.isEmpty() ? null : fieldNamed(faces, name);
        faces.addMessage(field, message(violation, field == null));
    }

    /** The client id of the input with that name; nothing if the page has none. */
    private static @Nullable String fieldNamed(FacesContext faces, String name) {
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        AtomicReference<@Nullable String> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (component instanceof UIInput && name.equals(component.getId())) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private FacesMessage message(Violation violation, boolean named) {
        String where = violation.path().isEmpty() || !named ? "" : violation.path() + ": ";
        String detail = Stream.of(say.cure(violation), "[" + violation.code() + "]")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, where + say.problem(violation), detail);
    }

    /** Says that something asked for could not be found or read. */
    public void warn(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, say.text(key, arguments), ""));
    }

    /** Says that something was refused; the page shows elsewhere why. */
    public void error(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.text(key, arguments), ""));
        faces.validationFailed();
    }

    /** Says that something was done; survives a redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, say.text(key, arguments), ""));
    }
}

package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.DeclarationAnswer;
import cn.singlewindow.vessel.DeclareParts;
import cn.singlewindow.vessel.VisitView;
import cn.singlewindow.web.form.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declaring the parts of a port call, once for all three agencies (VD-02 R3, VD-03, VD-04). */
@Application({"VD-02", "VD-03", "VD-04"})
@Named
@ViewScoped
public class DeclareCallPage extends CallEditor {

    private static final long serialVersionUID = 1L;

    private String visit = "";
    private String part = "CALL";
    private boolean partial;
    private String key = UUID.randomUUID().toString();
    private List<DeclarationAnswer.Refused> left = List.of();
    private transient @Nullable VisitView view;

    /** Takes over what was declared of the part before; persons are never shown again, they are listed anew. */
    public void load() {
        CallSection chosen = Choice.of(CallSection.class, part).orElse(CallSection.CALL);
        open(chosen);
        form().fill(chosen, getView().form().all(chosen));
        if (chosen.repeats() && getRows().isEmpty()) {
            addRow();
        }
    }

    /** The call. */
    public VisitView getView() {
        VisitView known = view;
        if (known == null) {
            known = calls.find(user.scope(), visit);
            view = known;
        }
        return known;
    }

    @Override
    protected CallForm toForm() {
        return form().toForm(getSection());
    }

    /** Declares the part. */
    public void declare() {
        try {
            DeclarationAnswer answer =
                    calls.declare(user.scope(), new DeclareParts(visit, 0, toForm(), partial, "portal-" + key));
            left = answer.refused();
            key = UUID.randomUUID().toString();
            view = null;
            take(List.of());
            refusals.done("declare.done", say.name("vessel.section", getSection()));
        } catch (Rejected rejected) {
            take(rejected.violations());
            refusals.error("submit.refused", getProblems().size());
        }
    }

    /** The parts with when each was declared last. */
    public List<PartLink> getParts() {
        return Arrays.stream(CallSection.values())
                .map(one -> new PartLink(one, getView().sections().get(one), one == getSection()))
                .toList();
    }

    /** A part in the list of parts. */
    public record PartLink(CallSection section, @Nullable Instant declaredAt, boolean current) {}

    /** The rows that were left out of a list of which the good rest was kept. */
    public List<DeclarationAnswer.Refused> getLeft() {
        return left;
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit == null ? "" : visit;
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null ? "" : part;
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }
}

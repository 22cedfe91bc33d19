package cn.singlewindow.web.vessel;

import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.BlockerGraph;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.ClearanceView;
import cn.singlewindow.vessel.DetentionView;
import cn.singlewindow.vessel.HeadCountView;
import cn.singlewindow.vessel.PartView;
import cn.singlewindow.vessel.PermitView;
import cn.singlewindow.vessel.Persons;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.vessel.VisitView;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Say;
import cn.singlewindow.web.form.DeclaredSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One port call on one page: where it stands with each agency, what was declared, what blocks it (VD-02 to VD-05). */
@Application({"VD-02", "VD-03", "VD-04", "VD-05"})
@Named
@ViewScoped
public class ReadCallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PortCalls calls;

    @Inject
    Persons persons;

    @Inject
    Holds holds;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Say say;

    private String visit = "";
    private String key = UUID.randomUUID().toString();
    private transient @Nullable VisitView view;
    private transient @Nullable BlockerGraph graph;

    /** Refuses the page before it is drawn if there is no such call. */
    public void load() {
        getView();
    }

    /** The call as the reader may see it. */
    public VisitView getView() {
        VisitView known = view;
        if (known == null) {
            known = calls.find(user.scope(), visit);
            view = known;
        }
        return known;
    }

    /** The version that is shown. */
    long version() {
        return getView().row().version();
    }

    /** The key of the next command: pressing twice does it once. */
    String key() {
        return "portal-" + key;
    }

    /** Shows the call after something was done to it. */
    void changed(String text, Object... arguments) {
        view = null;
        graph = null;
        key = UUID.randomUUID().toString();
        refusals.done(text, arguments);
    }

    /** The phases with the three agencies' parts. */
    public List<PhaseView> getPhases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseView(
                        phase,
                        getView().parts().stream()
                                .filter(part -> part.phase() == phase)
                                .toList()))
                .filter(phase -> !phase.parts().isEmpty())
                .toList();
    }

    /** A phase with the agencies' parts. */
    public record PhaseView(Phase phase, List<PartView> parts) {}

    /** What was declared, as far as the reader may see it. */
    public List<DeclaredSection> getSections() {
        CallForm form = getView().form();
        return DeclaredSection.of(CallModel.KIND, section -> form.all((CallSection) section));
    }

    /** What stands between the call and its clearance. */
    public BlockerGraph getGraph() {
        BlockerGraph known = graph;
        if (known == null) {
            known = calls.blockers(user.scope(), visit);
            graph = known;
        }
        return known;
    }

    /** The same as a picture. */
    public BlockerPicture getPicture() {
        return BlockerPicture.of(getGraph());
    }

    /** A fact in words. */
    public String textOf(Blocker fact) {
        return say.of("vessel.fact." + fact.fact(), fact.arguments());
    }

    /** The beginning of a fact's text, as much as a box of the picture holds. */
    public String firstLine(Blocker fact) {
        return Wrapped.of(textOf(fact)).first();
    }

    /** The rest of it. */
    public String secondLine(Blocker fact) {
        return Wrapped.of(textOf(fact)).second();
    }

    /** The agencies' parts that wait for an answer of the reader. */
    public List<PartView> getAsked() {
        return getView().parts().stream()
                .filter(part -> part.verbs().contains(AgencyVerb.ANSWER))
                .toList();
    }

    /** Whether the reader sees tonnage tax: border inspection does not. */
    public boolean isDuesSeen() {
        return !user.getAgencyCode().equals("NIA");
    }

    /** Whether a fact decides how soon clearance can be had. */
    public boolean isOnPath(Blocker fact) {
        return getGraph().shortestPath().contains(fact.id());
    }

    /** The texts of what a fact waits for. */
    public List<String> waitsFor(Blocker fact) {
        return getGraph().blockers().stream()
                .filter(other -> fact.dependsOn().contains(other.id()))
                .map(this::textOf)
                .toList();
    }

    /** The clearances, the newest first. */
    public List<ClearanceView> getClearances() {
        return calls.clearances(user.scope(), visit);
    }

    /** The detention that stands; nothing otherwise. */
    public @Nullable DetentionView getDetention() {
        return calls.detention(user.scope(), visit).orElse(null);
    }

    /** The head-count, in numbers. */
    public HeadCountView getHeadCount() {
        return persons.headCount(user.scope(), visit);
    }

    /** The permits; without names for others than border inspection and the agent. */
    public List<PermitView> getPermits() {
        return persons.permits(user.scope(), visit);
    }

    /** The holds on the call and its ship. */
    public List<HoldView> getHolds() {
        List<HoldSubject> subjects = new ArrayList<>();
        subjects.add(new HoldSubject(VisitRef.SUBJECT, visit));
        subjects.add(new HoldSubject("ship", getView().row().imo()));
        return holds.of(user.scope(), subjects);
    }

    /** Whether the reader may look at persons: border inspection, or the agent at its own. */
    public boolean isPersonsSeen() {
        return user.may("PERSONS_READ") || (user.isEnterprise() && user.may("VESSEL_FILE"));
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit == null ? "" : visit;
    }
}

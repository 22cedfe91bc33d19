package cn.singlewindow.web.vessel;

import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AgencyVerb;
import cn.singlewindow.vessel.CallVerb;
import cn.singlewindow.vessel.DecideCall;
import cn.singlewindow.vessel.DetainShip;
import cn.singlewindow.vessel.MaritimeDecision;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What officers do to a call: their agency's part of each phase, the joint form, clearance, detention, holds. */
@Application({"VD-02", "VD-03", "VD-05"})
@Named
@ViewScoped
public class DecideCallDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MARITIME = "MSA";
    private static final int REVIEW_DAYS = 3;

    @Inject
    ReadCallPage page;

    @Inject
    PortCalls calls;

    @Inject
    Holds holds;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    BusinessCalendar calendar;

    private @Nullable String choice;
    private String ground = "";
    private String note = "";
    private String holdGround = "";
    private String legalBasis = "";
    private @Nullable LocalDate review;

    /** What can be decided: each phase with each verb that is open to the reader. */
    public List<Choices> getChoices() {
        return page.getView().parts().stream()
                .flatMap(part -> part.verbs().stream()
                        .filter(verb -> verb != AgencyVerb.ANSWER)
                        .sorted()
                        .map(verb -> new Choices(part.phase(), verb)))
                .toList();
    }

    /** A verb in a phase. */
    public record Choices(Phase phase, AgencyVerb verb) {

        /** As the field sends it. */
        public String value() {
            return phase + ":" + verb;
        }
    }

    private @Nullable Choices chosen() {
        return getChoices().stream()
                .filter(one -> one.value().equals(choice))
                .findFirst()
                .orElse(null);
    }

    /** The coded grounds for what is chosen; none if it needs none. */
    public List<String> getGrounds() {
        Choices chosen = chosen();
        return chosen == null
                ? List.of()
                : calls.grounds(user.scope(), chosen.verb().name());
    }

    /** Decides. */
    public void decide() {
        Choices chosen = chosen();
        if (chosen == null) {
            refusals.error("desk.choose.first");
            return;
        }
        calls.decide(
                user.scope(),
                new DecideCall(
                        page.getVisit(),
                        page.version(),
                        chosen.phase(),
                        chosen.verb(),
                        getGrounds().isEmpty() ? "" : ground,
                        note.strip(),
                        page.key()));
        done("desk.decided");
    }

    /** Whether the reader is maritime and may do this to the call now. */
    public boolean mayMaritime(String verb) {
        return isMaritime() && page.getView().verbs().contains(CallVerb.valueOf(verb));
    }

    /** Whether the reader decides for maritime. */
    public boolean isMaritime() {
        return user.may("VESSEL_DECIDE") && user.scope().agency().orElse("").equals(MARITIME);
    }

    /** Issues the Port Clearance. */
    public void issue() {
        calls.issueClearance(user.scope(), maritime());
        done("clearance.issued");
    }

    /** Lets the clearance lapse. */
    public void lapse() {
        calls.lapseClearance(user.scope(), maritime());
        done("clearance.lapsed");
    }

    /** After a lapse: the signatures stand, or everything is done again. */
    public void consult(boolean redo) {
        calls.consult(user.scope(), maritime(), redo);
        done("clearance.consulted");
    }

    private MaritimeDecision maritime() {
        return new MaritimeDecision(page.getVisit(), page.version(), note.strip(), page.key());
    }

    /** The coded grounds of a detention. */
    public List<String> getDetentionGrounds() {
        return calls.grounds(user.scope(), "DETAIN");
    }

    /** Detains the ship. */
    public void detain() {
        calls.detain(
                user.scope(),
                new DetainShip(page.getVisit(), page.version(), ground, note.strip(), reviewDay(), page.key()));
        done("detention.placed");
    }

    /** Ends the detention. */
    public void release() {
        calls.release(user.scope(), maritime());
        done("detention.ended");
    }

    /** Blocks the clearance until the agency lifts the hold. */
    public void hold() {
        holds.place(
                user.scope(),
                new PlaceHold(
                        VisitRef.SUBJECT,
                        page.getVisit(),
                        holdGround.strip(),
                        legalBasis.strip(),
                        reviewDay(),
                        null,
                        false,
                        ""));
        holdGround = "";
        legalBasis = "";
        done("hold.placed");
    }

    /** Lifts a hold of the own agency. */
    public void lift(long id) {
        holds.lift(user.scope(), id, note.strip());
        done("hold.lifted");
    }

    private LocalDate reviewDay() {
        LocalDate given = review;
        return given == null ? calendar.today().plusDays(REVIEW_DAYS) : given;
    }

    private void done(String text) {
        page.changed(text);
        choice = null;
        ground = "";
        note = "";
        review = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getHoldGround() {
        return holdGround;
    }

    public void setHoldGround(@Nullable String holdGround) {
        this.holdGround = holdGround == null ? "" : holdGround;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis == null ? "" : legalBasis;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }
}

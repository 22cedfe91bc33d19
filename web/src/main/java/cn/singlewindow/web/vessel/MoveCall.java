package cn.singlewindow.web.vessel;

import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AnswerAgency;
import cn.singlewindow.vessel.ApplyDeparture;
import cn.singlewindow.vessel.ApplyEntry;
import cn.singlewindow.vessel.BerthView;
import cn.singlewindow.vessel.CallVerb;
import cn.singlewindow.vessel.ConfirmEta;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.EndCall;
import cn.singlewindow.vessel.LodgeInward;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.ReportMovement;
import cn.singlewindow.vessel.ReportMovement.Movement;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What an agent does to a call: applies, confirms, lodges, answers, reports, ends it. */
@Application({"VD-02", "VD-03", "VD-05"})
@Named
@ViewScoped
public class MoveCall implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCallPage page;

    @Inject
    PortCalls calls;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Now now;

    private @Nullable LocalDateTime at;
    private String berth = "";
    private String note = "";
    private String answer = "";
    private int crew;
    private int passengers;
    private Movement movement = Movement.ARRIVED;
    private DepartureKind kind = DepartureKind.ORDINARY;
    private String port = "";

    /** Whether the reader may do something to the call now. */
    public boolean may(String verb) {
        return page.getView().verbs().contains(CallVerb.valueOf(verb));
    }

    /** Applies for entry. */
    public void applyEntry() {
        calls.applyEntry(user.scope(), new ApplyEntry(page.getVisit(), page.version(), page.key()));
        done("call.entry.applied");
    }

    /** Fills the dialog of the confirmation with what is known. */
    public void begin() {
        at = LocalDateTime.ofInstant(page.getView().row().eta(), BusinessCalendar.ZONE);
        berth = page.getView().row().berth();
        crew = page.getView().row().crew();
        passengers = page.getView().row().passengers();
    }

    /** Confirms the arrival. */
    public void confirm() {
        calls.confirmEta(
                user.scope(),
                new ConfirmEta(
                        page.getVisit(),
                        page.version(),
                        moment(page.getView().row().eta()),
                        berth,
                        note.strip(),
                        crew,
                        passengers,
                        page.key()));
        done("call.confirmed");
    }

    /** Lodges the entry formalities. */
    public void lodge() {
        calls.lodgeInward(user.scope(), new LodgeInward(page.getVisit(), page.version(), page.key()));
        done("call.lodged");
    }

    /** Applies for departure. */
    public void applyDeparture() {
        calls.applyDeparture(user.scope(), new ApplyDeparture(page.getVisit(), page.version(), kind, page.key()));
        done("call.departure.applied");
    }

    /** Takes the application for departure back. */
    public void withdrawDeparture() {
        calls.withdrawDeparture(user.scope(), ending());
        done("call.departure.withdrawn");
    }

    /** Cancels the call, or diverts the ship. */
    public void end() {
        calls.end(user.scope(), ending());
        done("call.ended");
    }

    private EndCall ending() {
        return new EndCall(page.getVisit(), page.version(), port.strip(), note.strip(), page.key());
    }

    /** Reports that the ship has arrived, shifted or sailed. */
    public void report() {
        calls.report(
                user.scope(),
                new ReportMovement(
                        page.getVisit(),
                        movement,
                        moment(now.instant()),
                        berth,
                        user.isEnterprise() ? "AGENT" : "VTS",
                        note.strip(),
                        page.key()));
        done("call.reported");
    }

    /** Answers what an agency asked. */
    public void answer(Phase phase, String agency) {
        calls.answer(
                user.scope(),
                new AnswerAgency(page.getVisit(), page.version(), phase, agency, answer.strip(), page.key()));
        answer = "";
        done("call.answered");
    }

    private Instant moment(Instant usual) {
        LocalDateTime given = at;
        return given == null ? usual : given.atZone(BusinessCalendar.ZONE).toInstant();
    }

    private void done(String text) {
        page.changed(text);
        at = null;
        note = "";
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The berths to choose from. */
    public List<BerthView> getBerths() {
        return calls.berths(user.scope());
    }

    /** The footings of a departure. */
    public DepartureKind[] getKinds() {
        return DepartureKind.values();
    }

    /** The movements. */
    public Movement[] getMovements() {
        return Movement.values();
    }

    public @Nullable LocalDateTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalDateTime at) {
        this.at = at;
    }

    public String getBerth() {
        return berth;
    }

    public void setBerth(@Nullable String berth) {
        this.berth = berth == null ? "" : berth;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public int getCrew() {
        return crew;
    }

    public void setCrew(int crew) {
        this.crew = crew;
    }

    public int getPassengers() {
        return passengers;
    }

    public void setPassengers(int passengers) {
        this.passengers = passengers;
    }

    public Movement getMovement() {
        return movement;
    }

    public void setMovement(Movement movement) {
        this.movement = movement;
    }

    public DepartureKind getKind() {
        return kind;
    }

    public void setKind(DepartureKind kind) {
        this.kind = kind;
    }

    public String getPort() {
        return port;
    }

    public void setPort(@Nullable String port) {
        this.port = port == null ? "" : port;
    }
}

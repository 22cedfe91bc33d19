package cn.singlewindow.web.goods;

import cn.singlewindow.goods.AssignDeclaration;
import cn.singlewindow.goods.DecideDeclaration;
import cn.singlewindow.goods.Decision;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.LiftHold;
import cn.singlewindow.goods.PlaceHold;
import cn.singlewindow.goods.RequestSupplement;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The officer's desk for one declaration: reading it, deciding, asking, holding, handing over. */
@Application("GD-01")
@Named
@ViewScoped
public class DecideDeclarationPage extends DeclarationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Refusals refusals;

    private @Nullable Decision decision;
    private String reasonCode = "";
    private String note = "";
    private String question = "";
    private @Nullable LocalDate due;
    private String ground = "";
    private String legalBasis = "";
    private @Nullable LocalDate review;
    private String assignee = "";
    private String key = UUID.randomUUID().toString();

    /** What can be decided now, in the order of the procedure. */
    public List<Decision> getDecisions() {
        return getView().decisions().stream().sorted().toList();
    }

    /** Whether anything can be decided now. */
    public boolean isDecidable() {
        return !getView().decisions().isEmpty();
    }

    /** The reason codes to choose from. */
    public List<String> getReasons() {
        return goods.reasons(user.scope());
    }

    /** Whether the chosen decision needs a reason code. */
    public boolean isReasonNeeded() {
        return decision == Decision.REJECT
                || decision == Decision.RETURN_FOR_CHANGE
                || decision == Decision.DETAIN
                || decision == Decision.SEND_BACK;
    }

    /** Decides. */
    public void decide() {
        Decision chosen = decision;
        if (chosen == null) {
            refusals.error("desk.choose.first");
            return;
        }
        String reason = isReasonNeeded() ? reasonCode : "";
        changed(goods.decide(
                user.scope(), new DecideDeclaration(getSeqNo(), version(), chosen, reason, note.strip(), key)));
        refusals.done("desk.decided");
        decision = null;
        reasonCode = "";
        note = "";
    }

    /** Takes the declaration. */
    public void take() {
        changed(goods.assign(
                user.scope(),
                new AssignDeclaration(getSeqNo(), version(), user.scope().actor())));
        refusals.done("work.taken", getSeqNo());
    }

    /** Gives it back to the common list. */
    public void release() {
        changed(goods.assign(user.scope(), new AssignDeclaration(getSeqNo(), version(), "")));
        refusals.done("work.released", getSeqNo());
    }

    /** Gives it to another officer; for supervisors. */
    public void handOver() {
        changed(goods.assign(user.scope(), new AssignDeclaration(getSeqNo(), version(), assignee.strip())));
        refusals.done("work.assigned", getSeqNo(), assignee.strip());
        assignee = "";
    }

    /** Asks the declarant. */
    public void ask() {
        changed(goods.requestSupplement(
                user.scope(), new RequestSupplement(getSeqNo(), version(), question.strip(), due, key)));
        refusals.done("supplement.asked");
        question = "";
        due = null;
    }

    /** Blocks it until somebody of the same agency lifts the hold. */
    public void hold() {
        LocalDate when = review == null ? codes.today().plusDays(3) : review;
        changed(goods.placeHold(
                user.scope(), new PlaceHold(getSeqNo(), ground.strip(), legalBasis.strip(), when, key)));
        refusals.done("hold.placed");
        ground = "";
        legalBasis = "";
        review = null;
    }

    /** Lifts a hold. */
    public void lift(long holdId) {
        changed(goods.liftHold(user.scope(), new LiftHold(getSeqNo(), holdId, note.strip())));
        refusals.done("hold.lifted");
    }

    private void changed(DeclarationView now) {
        show(now);
        key = UUID.randomUUID().toString();
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Decision decision) {
        this.decision = decision;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode == null ? "" : reasonCode;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question == null ? "" : question;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getGround() {
        return ground;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis == null ? "" : legalBasis;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee == null ? "" : assignee;
    }
}

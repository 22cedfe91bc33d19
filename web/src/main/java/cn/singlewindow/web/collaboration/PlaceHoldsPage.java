package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldQuery;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holds of all agencies: looking them up, placing one, reviewing and lifting the own (RC-04). */
@Application("RC-04")
@Named
@ViewScoped
public class PlaceHoldsPage extends ListPage<HoldView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int USUAL_DAYS = 7;

    @Inject
    Holds holds;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    BusinessCalendar calendar;

    private String subjectType = HeldThing.CONTAINER.type();
    private String subjectKey = "";
    private String ground = "";
    private String legalBasis = "";
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate expiresOn;
    private boolean hiddenGround = true;
    private String note = "";

    @Override
    protected Page<HoldView> read() {
        boolean overdue = getState().equals("overdue");
        String agency = getState().equals("mine") ? user.scope().agency().orElse("") : "";
        return holds.search(
                user.scope(),
                new HoldQuery("", getText().strip(), agency, !getState().equals("all"), overdue, getAfter(), ROWS));
    }

    /** Places one. */
    public void place() {
        LocalDate review = reviewOn == null ? calendar.today().plusDays(USUAL_DAYS) : reviewOn;
        PlaceHold command =
                new PlaceHold(subjectType, subjectKey, ground, legalBasis, review, expiresOn, hiddenGround, note);
        HoldView placed = holds.place(user.scope(), command);
        subjectKey = "";
        ground = "";
        note = "";
        changed();
        refusals.done("hold.placed.on", placed.subject().key());
    }

    /** Lifts one of the own agency. */
    public void lift(long id) {
        holds.lift(user.scope(), id, "");
        changed();
        refusals.done("hold.lifted");
    }

    /** Says that one still stands, for another week. */
    public void review(long id) {
        LocalDate next = calendar.today().plusDays(USUAL_DAYS);
        holds.review(user.scope(), id, next);
        changed();
        refusals.done("hold.reviewed", next.toString());
    }

    /** Whether the reader's agency placed it and it still bites. */
    public boolean own(HoldView hold) {
        return hold.endedAt() == null
                && user.may("HOLD_PLACE")
                && user.scope().agency().equals(Optional.of(hold.agency()));
    }

    /** Whether its day of review has passed. */
    public boolean overdue(HoldView hold) {
        return hold.reviewOverdue(calendar.today());
    }

    /** The kinds of subjects. */
    public List<String> getTypes() {
        return Arrays.stream(HeldThing.values()).map(HeldThing::type).toList();
    }

    public String getSubjectType() {
        return subjectType;
    }

    public void setSubjectType(String subjectType) {
        this.subjectType = subjectType;
    }

    public String getSubjectKey() {
        return subjectKey;
    }

    public void setSubjectKey(@Nullable String subjectKey) {
        this.subjectKey = known(subjectKey);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = known(ground);
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = known(legalBasis);
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public boolean isHiddenGround() {
        return hiddenGround;
    }

    public void setHiddenGround(boolean hiddenGround) {
        this.hiddenGround = hiddenGround;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = known(note);
    }
}

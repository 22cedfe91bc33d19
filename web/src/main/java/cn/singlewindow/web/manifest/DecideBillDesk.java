package cn.singlewindow.web.manifest;

import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.BookLedger;
import cn.singlewindow.manifest.DecideBill;
import cn.singlewindow.manifest.LedgerKind;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What customs does to a bill: decides it, holds it, books what leaves its balance (MF-01 R2, MF-04 R2, RC-04). */
@Application({"MF-01", "MF-04"})
@Named
@ViewScoped
public class DecideBillDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REVIEW_DAYS = 3;

    @Inject
    ReadBillPage page;

    @Inject
    Bills bills;

    @Inject
    Holds holds;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    BusinessCalendar calendar;

    private String note = "";
    private String ground = "";
    private String legalBasis = "";
    private @Nullable LocalDate review;
    private LedgerKind kind = LedgerKind.RE_EXPORT;
    private int packages;
    private BigDecimal kilograms = BigDecimal.ZERO;
    private String reference = "";

    /** What the reader may decide now. */
    public List<BillVerb> getDecisions() {
        return page.getView().decisions().stream().sorted().toList();
    }

    /** Whether the reader decides for customs. */
    public boolean isCustoms() {
        return user.may("MANIFEST_DECIDE") && user.getAgencyCode().equals("GACC");
    }

    /** Decides. */
    public void decide(BillVerb verb) {
        DecideBill command =
                new DecideBill(page.bill(), page.getView().summary().version(), verb, note.strip(), page.key());
        page.changed(bills.decide(user.scope(), command), "cargo.decided");
        note = "";
    }

    /** Stops the bill until the agency lifts the hold. */
    public void hold() {
        LocalDate given = review;
        holds.place(
                user.scope(),
                new PlaceHold(
                        "manifest.bill",
                        page.bill().subject(),
                        ground.strip(),
                        legalBasis.strip(),
                        given == null ? calendar.today().plusDays(REVIEW_DAYS) : given,
                        null,
                        false,
                        ""));
        done("hold.placed");
    }

    /** Lifts a hold of the own agency. */
    public void lift(long id) {
        holds.lift(user.scope(), id, note.strip());
        done("hold.lifted");
    }

    /** Books re-export or abandonment. */
    public void book() {
        BookLedger command = new BookLedger(
                page.bill(),
                page.getView().summary().version(),
                kind,
                packages,
                kilograms,
                reference.strip(),
                note.strip(),
                page.key());
        page.changed(bills.book(user.scope(), command), "bill.booked");
        clear();
    }

    private void done(String text) {
        page.changed(null, text);
        clear();
    }

    private void clear() {
        note = "";
        ground = "";
        legalBasis = "";
        reference = "";
        packages = 0;
        kilograms = BigDecimal.ZERO;
        review = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** Why something leaves the balance but by release. */
    public List<LedgerKind> getKinds() {
        return List.of(LedgerKind.RE_EXPORT, LedgerKind.ABANDONMENT);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
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

    public LedgerKind getKind() {
        return kind;
    }

    public void setKind(LedgerKind kind) {
        this.kind = kind;
    }

    public int getPackages() {
        return packages;
    }

    public void setPackages(int packages) {
        this.packages = packages;
    }

    public BigDecimal getKilograms() {
        return kilograms;
    }

    public void setKilograms(@Nullable BigDecimal kilograms) {
        this.kilograms = kilograms == null ? BigDecimal.ZERO : kilograms;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }
}

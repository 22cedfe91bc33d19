package cn.singlewindow.web.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.AskPermit;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PermitKind;
import cn.singlewindow.vessel.Persons;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agent asks for a shore pass, a boarding permit, a permit between ships, or temporary entry (VD-04 R4). */
@Application("VD-04")
@Named
@ViewScoped
public class AskPermitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Persons persons;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String visit = "";
    private PermitKind kind = PermitKind.SHORE_PASS;
    private int position = 1;
    private String holderName = "";
    private String documentNumber = "";
    private String issuingState = "";
    private String purpose = "";
    private String otherShip = "";
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime until;
    private final String key = "portal-permit-" + UUID.randomUUID();

    /** Asks for the permit. */
    public @Nullable String ask() {
        LocalDateTime begin = from;
        LocalDateTime end = until;
        if (begin == null || end == null) {
            refusals.error("permit.times.missing");
            return null;
        }
        persons.askPermit(
                user.scope(),
                new AskPermit(
                        visit,
                        kind,
                        CallSection.CREW,
                        kind.forCrew() ? position : 0,
                        holderName.strip(),
                        documentNumber.strip(),
                        issuingState.strip(),
                        purpose.strip(),
                        otherShip.strip(),
                        begin.atZone(BusinessCalendar.ZONE).toInstant(),
                        end.atZone(BusinessCalendar.ZONE).toInstant(),
                        key));
        refusals.done("permit.asked");
        return "/vessel/list-persons.xhtml?faces-redirect=true&visit=" + visit;
    }

    /** What can be asked for. */
    public PermitKind[] getKinds() {
        return PermitKind.values();
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit == null ? "" : visit;
    }

    public PermitKind getKind() {
        return kind;
    }

    public void setKind(PermitKind kind) {
        this.kind = kind;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getHolderName() {
        return holderName;
    }

    public void setHolderName(@Nullable String holderName) {
        this.holderName = holderName == null ? "" : holderName;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber == null ? "" : documentNumber;
    }

    public String getIssuingState() {
        return issuingState;
    }

    public void setIssuingState(@Nullable String issuingState) {
        this.issuingState = issuingState == null ? "" : issuingState;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    public String getOtherShip() {
        return otherShip;
    }

    public void setOtherShip(@Nullable String otherShip) {
        this.otherShip = otherShip == null ? "" : otherShip;
    }

    public @Nullable LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDateTime from) {
        this.from = from;
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }
}

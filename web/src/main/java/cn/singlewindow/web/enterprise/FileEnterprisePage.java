package cn.singlewindow.web.enterprise;

import cn.singlewindow.enterprise.AmendEnterprise;
import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.EnterpriseKind;
import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.EnterpriseView;
import cn.singlewindow.enterprise.FileEnterprise;
import cn.singlewindow.enterprise.Qualification;
import cn.singlewindow.enterprise.ResubmitFiling;
import cn.singlewindow.shared.AgencyCode;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own enterprise: filed once, with what every agency says of it (EQ-01). */
@Application("EQ-01")
@Named
@ViewScoped
public class FileEnterprisePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EnterpriseService enterprises;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String creditCode = "";
    private String customsCode = "";
    private String nameZh = "";
    private String nameEn = "";
    private String legalPersonName = "";
    private String legalPersonId = "";
    private String address = "";
    private String businessScope = "";
    private String bankName = "";
    private String bankAccount = "";
    private String contactName = "";
    private String contactPhone = "";
    private String contactEmail = "";
    private boolean editing;
    private EnterpriseKind[] kinds = {};
    private transient List<Qualification> qualifications = List.of();
    private final String key = UUID.randomUUID().toString();
    private transient @Nullable EnterpriseView view;

    /** Shows what is filed; whoever has not filed begins with the form. */
    public void load() {
        try {
            view = enterprises.find(user.scope(), user.scope().enterprise().orElse(0));
        } catch (Rejected rejected) {
            if (rejected.kind() != ProblemCode.Kind.NOT_FOUND) {
                throw rejected;
            }
            editing = true;
        }
    }

    /** What is filed; nothing before the filing. */
    public @Nullable EnterpriseView getView() {
        if (view == null && !editing) {
            load();
        }
        return view;
    }

    /** Opens the form with what is filed. */
    public void edit() {
        EnterpriseView filed = getView();
        if (filed != null) {
            creditCode = filed.creditCode();
            customsCode = filed.customsCode();
            nameZh = filed.name().zh();
            nameEn = filed.name().en();
            legalPersonName = filed.legalPersonName();
            legalPersonId = filed.legalPersonId();
            address = filed.address();
            businessScope = filed.businessScope();
            bankName = filed.bankName();
            bankAccount = filed.bankAccount();
            contactName = filed.contactName();
            contactPhone = filed.contactPhone();
            contactEmail = filed.contactEmail();
            kinds = filed.kinds().toArray(new EnterpriseKind[0]);
            qualifications = filed.qualifications();
        }
        editing = true;
    }

    /** Leaves the form. */
    public void cancel() {
        editing = false;
    }

    /** Files, or changes what is filed. */
    public void save() {
        EnterpriseView filed = view;
        view = filed == null
                ? enterprises.file(user.scope(), new FileEnterprise(form(), key))
                : enterprises.amend(user.scope(), new AmendEnterprise(filed.id(), filed.version(), form()));
        editing = false;
        refusals.done("filing.saved");
    }

    /** Sends a refused part to its agency again. */
    public void resubmit(String agency) {
        EnterpriseView filed = getView();
        if (filed != null) {
            view = enterprises.resubmit(user.scope(), new ResubmitFiling(filed.id(), new AgencyCode(agency)));
            refusals.done("filing.resent");
        }
    }

    private EnterpriseForm form() {
        Set<EnterpriseKind> chosen = EnumSet.noneOf(EnterpriseKind.class);
        chosen.addAll(Arrays.asList(kinds));
        List<Qualification> held = qualifications == null ? List.of() : qualifications;
        return new EnterpriseForm(
                creditCode,
                customsCode,
                nameZh,
                nameEn,
                legalPersonName,
                legalPersonId,
                address,
                businessScope,
                bankName,
                bankAccount,
                contactName,
                contactPhone,
                contactEmail,
                chosen,
                held);
    }

    /** The trades to choose from. */
    public EnterpriseKind[] getAllKinds() {
        return EnterpriseKind.values();
    }

    public EnterpriseKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(EnterpriseKind[] kinds) {
        this.kinds = kinds.clone();
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(@Nullable String creditCode) {
        this.creditCode = creditCode == null ? "" : creditCode;
    }

    public String getCustomsCode() {
        return customsCode;
    }

    public void setCustomsCode(@Nullable String customsCode) {
        this.customsCode = customsCode == null ? "" : customsCode;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        this.nameZh = nameZh == null ? "" : nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn == null ? "" : nameEn;
    }

    public String getLegalPersonName() {
        return legalPersonName;
    }

    public void setLegalPersonName(@Nullable String legalPersonName) {
        this.legalPersonName = legalPersonName == null ? "" : legalPersonName;
    }

    public String getLegalPersonId() {
        return legalPersonId;
    }

    public void setLegalPersonId(@Nullable String legalPersonId) {
        this.legalPersonId = legalPersonId == null ? "" : legalPersonId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getBusinessScope() {
        return businessScope;
    }

    public void setBusinessScope(@Nullable String businessScope) {
        this.businessScope = businessScope == null ? "" : businessScope;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(@Nullable String bankName) {
        this.bankName = bankName == null ? "" : bankName;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(@Nullable String bankAccount) {
        this.bankAccount = bankAccount == null ? "" : bankAccount;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName == null ? "" : contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(@Nullable String contactPhone) {
        this.contactPhone = contactPhone == null ? "" : contactPhone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail == null ? "" : contactEmail;
    }

    public boolean isEditing() {
        return editing;
    }

    public void setEditing(boolean editing) {
        this.editing = editing;
    }
}

package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.Amendments;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.RequestAmendment;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.form.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asking customs to change, delete, split or merge bills (MF-04 R1). What is to stand in their place begins with what stands
 * there now.
 */
@Application("MF-04")
@Named
@ViewScoped
public class AmendBillPage extends ManifestEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    Bills bills;

    @Inject
    Amendments amendments;

    private String voyage = "";
    private String bill = "";
    private AmendmentKind amendment = AmendmentKind.CHANGE;
    private String others = "";
    private String reason = "";
    private String explanation = "";
    private String key = UUID.randomUUID().toString();

    public AmendBillPage() {
        super(ManifestSection.BILL);
    }

    /** Begins with what stands there now. */
    public void load() {
        begin();
    }

    /** Takes over the bills as they stand: for a split twice, for a merger all of them in one. */
    public void begin() {
        List<ManifestForm> old = new ArrayList<>();
        for (BillKey one : keys()) {
            old.add(bills.find(user.scope(), one).form());
        }
        form().replace(Amended.from(amendment, old));
        open(ManifestSection.BILL);
        key = UUID.randomUUID().toString();
    }

    private List<BillKey> keys() {
        List<BillKey> keys = new ArrayList<>(List.of(new BillKey(voyage, bill)));
        if (amendment == AmendmentKind.MERGE) {
            Arrays.stream(others.split("[\\s,;，；]+"))
                    .filter(number -> !number.isBlank())
                    .map(number -> new BillKey(voyage, number))
                    .filter(other -> !keys.contains(other))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Whether anything stands in the place of the bills afterwards. */
    public boolean isWanted() {
        return amendment != AmendmentKind.DELETE;
    }

    @Override
    protected List<Violation> checked() {
        if (!isWanted()) {
            return List.of();
        }
        Fields header = manifests
                .find(
                        user.scope(),
                        bills.find(user.scope(), new BillKey(voyage, bill))
                                .summary()
                                .filing())
                .form()
                .header();
        return manifests
                .check(user.scope(), form().toForm().with(ManifestSection.MANIFEST, List.of(header)))
                .violations();
    }

    /** Asks for it. */
    public @Nullable String submit() {
        try {
            ManifestForm wanted = isWanted() ? form().toForm() : ManifestForm.empty();
            AmendmentView asked = amendments.request(
                    user.scope(),
                    new RequestAmendment(
                            amendment, keys(), wanted, reason, explanation.strip(), List.of(), "portal-" + key));
            refusals.done("amendment.asked", asked.number());
            return "/manifest/read-amendment.xhtml?faces-redirect=true&number=" + asked.number();
        } catch (Rejected rejected) {
            take(rejected.violations());
            refusals.error("submit.refused", getProblems().size());
            return null;
        }
    }

    /** What can be asked for. */
    public AmendmentKind[] getKinds() {
        return AmendmentKind.values();
    }

    /** The reasons that may be given. */
    public List<String> getReasons() {
        return amendments.reasons();
    }

    /** The parts of a bill. */
    public List<ManifestSection> getParts() {
        return List.of(ManifestSection.BILL, ManifestSection.ITEM, ManifestSection.CONTAINER);
    }

    public String getVoyage() {
        return voyage;
    }

    public void setVoyage(@Nullable String voyage) {
        this.voyage = voyage == null ? "" : voyage;
    }

    public String getBill() {
        return bill;
    }

    public void setBill(@Nullable String bill) {
        this.bill = bill == null ? "" : bill;
    }

    public String getAmendment() {
        return amendment.name();
    }

    public void setAmendment(@Nullable String amendment) {
        this.amendment = Choice.of(AmendmentKind.class, amendment == null ? "" : amendment)
                .orElse(AmendmentKind.CHANGE);
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others == null ? "" : others;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}

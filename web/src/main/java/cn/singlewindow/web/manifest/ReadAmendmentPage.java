package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.Amendments;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideAmendment;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.ReadPage;
import cn.singlewindow.web.form.DeclaredSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One amendment: the bills that it names, and what is to stand in their place; customs decides it (MF-04 R1, R3). */
@Application("MF-04")
@Named
@ViewScoped
public class ReadAmendmentPage extends ReadPage<AmendmentView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Amendments amendments;

    @Inject
    Bills bills;

    private String number = "";

    @Override
    protected AmendmentView read() {
        return amendments.find(user.scope(), number);
    }

    /** The bills that it names, as they are now. */
    public List<BillRow> getOld() {
        return getView().bills().stream()
                .map(bill -> bills.find(user.scope(), new BillKey(getView().voyage(), bill))
                        .summary())
                .toList();
    }

    /** The bills that are to stand in their place. */
    public List<Fields> getWanted() {
        return getView().wanted().all(ManifestSection.BILL);
    }

    /** What is wanted, field by field. */
    public List<DeclaredSection> getSections() {
        return DeclaredSection.of(
                ManifestModel.KIND, section -> getView().wanted().all(ManifestSection.valueOf(section.name())));
    }

    /** Whether the reader decides it now. */
    public boolean isDecided() {
        return user.may("MANIFEST_DECIDE")
                && user.getAgencyCode().equals("GACC")
                && getView().state() == AmendmentState.REQUESTED;
    }

    /** Approves and applies it, or refuses it. */
    public void decide(boolean approved) {
        DecideAmendment command = new DecideAmendment(number, getView().version(), approved, getNote(), key());
        changed(amendments.decide(user.scope(), command), approved ? "amendment.applied" : "amendment.refused");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}

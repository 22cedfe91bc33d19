package cn.singlewindow.web.manifest;

import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.manifest.AmendmentQuery;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.Amendments;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillView;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.ReadPage;
import cn.singlewindow.web.form.DeclaredSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bill of lading: what it carries, its master or houses, its containers, its states, the declarations that claim it, the
 * ledger, amendments and holds (MF-01, MF-02, MF-04).
 */
@Application({"MF-01", "MF-02", "MF-04"})
@Named
@ViewScoped
public class ReadBillPage extends ReadPage<BillView> {

    private static final long serialVersionUID = 1L;
    private static final String BILL = "manifest.bill";
    private static final String CONTAINER = "container";

    @Inject
    Bills bills;

    @Inject
    Amendments amendments;

    @Inject
    Holds holds;

    private String voyage = "";
    private String bill = "";

    @Override
    protected BillView read() {
        return bills.find(user.scope(), new BillKey(voyage, bill));
    }

    /** Its key. */
    BillKey bill() {
        return getView().summary().key();
    }

    @Override
    protected String key() {
        return super.key();
    }

    @Override
    protected void changed(@Nullable BillView after, String text) {
        super.changed(after, text);
    }

    /** What is declared of the bill itself and its goods. */
    public List<DeclaredSection> getSections() {
        return DeclaredSection.of(
                ManifestModel.KIND,
                section -> section == ManifestSection.CONTAINER
                        ? List.of()
                        : getView().form().all(ManifestSection.valueOf(section.name())));
    }

    /** The containers as they are declared. */
    public List<Fields> getContainers() {
        return getView().form().all(ManifestSection.CONTAINER);
    }

    /** The key of the master bill; nothing for a bill that has none. */
    public @Nullable BillKey getMaster() {
        String master = getView().summary().master();
        return master.isEmpty() ? null : new BillKey(getView().summary().key().voyage(), master);
    }

    /** The amendments that name the bill. */
    public List<AmendmentView> getAmendments() {
        return amendments.search(user.scope(), AmendmentQuery.of(bill())).items();
    }

    /** Whether the reader filed the bill, and may ask for an amendment. */
    public boolean isAmendable() {
        return user.isEnterprise() && user.may("MANIFEST_FILE") && getView().filed();
    }

    /** Whether the reader sees the filing that brought the bill. */
    public boolean isFilingSeen() {
        return !user.isEnterprise() || getView().filed();
    }

    /** The holds on the bill and its containers. */
    public List<HoldView> getHolds() {
        List<HoldSubject> subjects = new ArrayList<>();
        subjects.add(new HoldSubject(BILL, bill().subject()));
        getView().summary().containers().forEach(number -> subjects.add(new HoldSubject(CONTAINER, number)));
        return holds.of(user.scope(), subjects);
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
}

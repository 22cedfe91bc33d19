package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.DeclareDues;
import cn.singlewindow.vessel.DuesAdvice;
import cn.singlewindow.vessel.DuesView;
import cn.singlewindow.vessel.SettleDues;
import cn.singlewindow.vessel.SettleDues.Settlement;
import cn.singlewindow.vessel.TonnageTax;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tonnage tax of a ship: what licences cost and which is the cheapest, what is declared, how customs settles it (VD-06). */
@Application("VD-06")
@Named
@ViewScoped
public class PayDuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TonnageTax tax;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String visit = "";
    private Settlement settlement = Settlement.PAID;
    private String ground = "";
    private String receipt = "";
    private String key = UUID.randomUUID().toString();

    /** Refuses the page before it is drawn if there is no such call. */
    public void load() {
        getRows();
    }

    /** The licences of the ship. */
    public List<DuesView> getRows() {
        return tax.of(user.scope(), visit);
    }

    /** What licences would cost. */
    public DuesAdvice getAdvice() {
        return tax.advise(user.scope(), visit);
    }

    /** Declares the tax for a licence. */
    public void declare(int term) {
        tax.declare(user.scope(), new DeclareDues(visit, term, key + "-" + term));
        done("dues.declared");
    }

    /** Whether the reader settles it: customs. */
    public boolean isCustoms() {
        return user.may("VESSEL_DECIDE") && user.scope().agency().orElse("").equals("GACC");
    }

    /** Confirms how it was settled. */
    public void settle(long id) {
        tax.settle(user.scope(), new SettleDues(id, settlement, ground.strip(), receipt.strip(), key + "-" + id));
        done("dues.settled");
    }

    private void done(String text) {
        key = UUID.randomUUID().toString();
        ground = "";
        receipt = "";
        refusals.done(text);
    }

    /** The grounds of an exemption. */
    public List<String> getGrounds() {
        return TonnageTax.exemptions();
    }

    /** How it may be settled. */
    public Settlement[] getSettlements() {
        return Settlement.values();
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit == null ? "" : visit;
    }

    public Settlement getSettlement() {
        return settlement;
    }

    public void setSettlement(Settlement settlement) {
        this.settlement = settlement;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable String receipt) {
        this.receipt = receipt == null ? "" : receipt;
    }
}

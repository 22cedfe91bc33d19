package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.OpenCall;
import cn.singlewindow.vessel.ShipView;
import cn.singlewindow.vessel.Ships;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opening a port call of a filed ship (VD-01); what the register knows of the ship is filled in. */
@Application("VD-01")
@Named
@ViewScoped
public class OpenCallPage extends CallEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    Ships ships;

    private String imo = "";
    private final String key = "portal-open-" + UUID.randomUUID();

    /** Fills in what the register knows of the ship in the address. */
    public void load() {
        if (!imo.isEmpty()) {
            fill(ships.find(user.scope(), imo));
        }
    }

    private void fill(ShipView ship) {
        Map<String, String> call = form().first(CallSection.CALL);
        call.put("arrivalDeparture", "A");
        call.put("imoNumber", ship.imo());
        call.put("nameOfShip", ship.name());
        call.put("typeOfShip", ship.shipType());
        call.put("callSign", ship.callSign());
        call.put("flagState", ship.flag());
        call.put("grossTonnage", plain(ship.grossTonnage()));
        call.put("netTonnage", plain(ship.netTonnage()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    protected CallForm toForm() {
        return form().toForm();
    }

    /** Opens the call. */
    public @Nullable String submit() {
        try {
            String visit =
                    calls.open(user.scope(), new OpenCall(toForm(), key)).row().visit();
            refusals.done("call.opened", visit);
            return "/vessel/read-call.xhtml?faces-redirect=true&visit=" + visit;
        } catch (Rejected rejected) {
            take(rejected.violations());
            refusals.error("submit.refused", getProblems().size());
            return null;
        }
    }

    public String getImo() {
        return imo;
    }

    public void setImo(@Nullable String imo) {
        this.imo = imo == null ? "" : imo;
    }
}

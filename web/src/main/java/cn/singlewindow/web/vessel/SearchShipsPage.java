package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.vessel.DecideShip;
import cn.singlewindow.vessel.ShipState;
import cn.singlewindow.vessel.ShipVerb;
import cn.singlewindow.vessel.ShipView;
import cn.singlewindow.vessel.Ships;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of ships, and one ship of it with its certificates and who it was before; maritime decides on it (VD-01). */
@Application("VD-01")
@Named
@ViewScoped
public class SearchShipsPage extends ListPage<ShipView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final String MARITIME = "MSA";

    @Inject
    Ships ships;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String imo = "";
    private String note = "";
    private String key = UUID.randomUUID().toString();
    private transient @Nullable ShipView ship;

    @Override
    public void load() {
        if (imo.isEmpty()) {
            super.load();
        } else {
            getShip();
        }
    }

    @Override
    protected Page<ShipView> read() {
        return ships.search(user.scope(), getText(), getAfter(), ROWS);
    }

    /** The ship that is looked at; nothing while the list is shown. */
    public @Nullable ShipView getShip() {
        if (ship == null && !imo.isEmpty()) {
            ship = ships.find(user.scope(), imo);
        }
        return ship;
    }

    /** What the reader may do to it. */
    public List<ShipVerb> getVerbs() {
        ShipView known = getShip();
        boolean decides =
                user.may("VESSEL_DECIDE") && user.scope().agency().orElse("").equals(MARITIME);
        if (known == null || !decides) {
            return List.of();
        }
        return known.state() == ShipState.SUSPENDED
                ? List.of(ShipVerb.REINSTATE)
                : known.state() == ShipState.FILED
                        ? List.of(ShipVerb.VERIFY, ShipVerb.SUSPEND)
                        : List.of(ShipVerb.SUSPEND);
    }

    /** Verifies, suspends or reinstates. */
    public void decide(ShipVerb verb) {
        ShipView known = getShip();
        if (known != null) {
            ship = ships.decide(user.scope(), new DecideShip(imo, known.version(), verb, note.strip(), key));
            key = UUID.randomUUID().toString();
            note = "";
            refusals.done("ship.decided");
        }
    }

    public String getImo() {
        return imo;
    }

    public void setImo(@Nullable String imo) {
        this.imo = imo == null ? "" : imo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}

package cn.singlewindow.web.vessel;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.FileShip;
import cn.singlewindow.vessel.Ships;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filing a ship with its particulars and certificates, or its new particulars under the same IMO number (VD-01). */
@Application("VD-01")
@Named
@ViewScoped
public class FileShipPage extends CallEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    Ships ships;

    private final String key = "portal-ship-" + UUID.randomUUID();

    /** The page is the list of certificates; the particulars stand above it. */
    public void load() {
        open(CallSection.CERTIFICATE);
        if (getRows().isEmpty()) {
            addRow();
        }
    }

    /** The fields of the particulars. */
    public List<FieldSpec> getParticulars() {
        return CallModel.KIND.of(CallSection.SHIP);
    }

    /** The particulars. */
    public Map<String, String> getShip() {
        return form().first(CallSection.SHIP);
    }

    @Override
    protected CallForm toForm() {
        return form().toForm();
    }

    /** Files the ship. */
    public @Nullable String submit() {
        try {
            String imo = ships.file(user.scope(), new FileShip(toForm(), key)).imo();
            refusals.done("ship.filed", imo);
            return "/vessel/search-ships.xhtml?faces-redirect=true&imo=" + imo;
        } catch (Rejected rejected) {
            take(rejected.violations());
            refusals.error("submit.refused", getProblems().size());
            return null;
        }
    }
}

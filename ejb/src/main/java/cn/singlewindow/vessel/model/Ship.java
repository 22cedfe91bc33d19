package cn.singlewindow.vessel.model;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.ShipState;
import cn.singlewindow.vessel.ShipVerb;
import cn.singlewindow.vessel.VesselProblem;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filed ship (VD-01). */
public record Ship(long id, long version, String imo, ShipState state, Particulars particulars, long filer) {

    private static final Map<ShipVerb, Map<ShipState, ShipState>> TABLE = Map.of(
            ShipVerb.VERIFY,
            Map.of(ShipState.FILED, ShipState.VERIFIED, ShipState.EXPIRED, ShipState.VERIFIED),
            ShipVerb.SUSPEND,
            Map.of(ShipState.FILED, ShipState.SUSPENDED, ShipState.VERIFIED, ShipState.SUSPENDED),
            ShipVerb.REINSTATE,
            Map.of(ShipState.SUSPENDED, ShipState.FILED));

    /** What is filed of a ship. Tonnages in tons, lengths in metres. */
    public record Particulars(
            String mmsi,
            String callSign,
            String name,
            String nameZh,
            String flag,
            String portOfRegistry,
            String shipType,
            BigDecimal grossTonnage,
            BigDecimal netTonnage,
            @Nullable BigDecimal deadweight,
            @Nullable BigDecimal lengthOverall,
            @Nullable BigDecimal beam,
            @Nullable BigDecimal maximumDraught,
            String ownerName,
            String operatorName,
            String operatorCode) {

        /** As declared in the part SHIP. */
        public static Particulars of(Group ship) {
            return new Particulars(
                    ship.text("mmsi"),
                    ship.text("callSign"),
                    ship.text("nameOfShip"),
                    ship.text("nameOfShipZh"),
                    ship.text("flagState"),
                    ship.text("portOfRegistry"),
                    ship.text("typeOfShip"),
                    ship.numberOrZero("grossTonnage"),
                    ship.numberOrZero("netTonnage"),
                    ship.numberOrNull("deadweight"),
                    ship.numberOrNull("lengthOverall"),
                    ship.numberOrNull("beam"),
                    ship.numberOrNull("maximumDraught"),
                    ship.text("ownerName"),
                    ship.text("operatorName"),
                    ship.text("operatorCreditCode"));
        }

        /** Whether the ship would be somebody else: another name, flag, call sign or tonnage (VD-01 R3). */
        boolean isSameShipAs(Particulars other) {
            return name.equals(other.name)
                    && flag.equals(other.flag)
                    && callSign.equals(other.callSign)
                    && mmsi.equals(other.mmsi)
                    && grossTonnage.compareTo(other.grossTonnage) == 0
                    && netTonnage.compareTo(other.netTonnage) == 0;
        }
    }

    /** Whether these particulars make approvals have to be checked again. */
    public boolean changesIdentity(Particulars to) {
        return !particulars.isSameShipAs(to);
    }

    /** The state after new particulars were filed: a suspended ship stays so. */
    public ShipState refiled(Particulars to) {
        if (state == ShipState.SUSPENDED) {
            return state;
        }
        return changesIdentity(to) || state == ShipState.EXPIRED ? ShipState.FILED : state;
    }

    /** The state that a verb leads to. @throws Rejected SHIP_NOT_IN_FORCE if it is not possible */
    public ShipState after(ShipVerb verb) {
        return next(state, verb);
    }

    /** Where a verb leads a filing. @throws Rejected SHIP_NOT_IN_FORCE if it is not possible */
    public static ShipState next(ShipState from, ShipVerb verb) {
        ShipState to = TABLE.getOrDefault(verb, Map.of()).get(from);
        if (to == null) {
            throw Rejected.because(VesselProblem.SHIP_NOT_IN_FORCE, from.name());
        }
        return to;
    }

    /** Whether calls may be opened for it. */
    public boolean mayCall() {
        return state == ShipState.FILED || state == ShipState.VERIFIED;
    }
}

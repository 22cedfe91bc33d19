package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormReader;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.ConveyanceKind;
import cn.singlewindow.vessel.model.Law;
import java.util.List;
import java.util.Map;

/** Reads what is filed of aircraft, trains and trucks, and says everything that is wrong with it (VD-01). */
public final class ConveyanceRules {

    private static final Map<ConveyanceKind, List<GroupRule>> RULES = Map.of(
            ConveyanceKind.AIRCRAFT,
            List.of(
                    new MarkIsWellFormed("registrationMark", "[A-Z0-9]{1,4}(-[A-Z0-9]{1,5})?"),
                    new MarkIsWellFormed("typeDesignator", "[A-Z][A-Z0-9]{1,3}"),
                    new MarkIsWellFormed("aircraftAddress", "[0-9A-F]{6}"),
                    new MarkIsWellFormed("operatorDesignator", "[A-Z]{3}|[A-Z0-9]{2}"),
                    new InsuranceIsInForce()),
            ConveyanceKind.TRAIN,
            List.of(new MarkIsWellFormed("trainNumber", "[A-Z]{0,2}[0-9]{1,5}(/[0-9]{1,5})?")),
            ConveyanceKind.TRUCK,
            List.of(
                    new ChinesePlateIsWellFormed(),
                    ValueIsListed.of("vehicleType", "TRACTOR", "RIGID", "VAN"),
                    new TruckIsWithinItsMass(),
                    new InsuranceIsInForce()));

    private ConveyanceRules() {}

    /** Reads and judges one. */
    public static Group read(ConveyanceKind kind, Fields declared, Law law, Findings findings) {
        FormReader reader = new FormReader(ConveyanceKind.fields(), law.codes(), law.day());
        List<Group> groups = reader.read(kind, List.of(declared), 1, findings);
        reader.requireNeeded(groups, findings);
        RULES.getOrDefault(kind, List.of())
                .forEach(rule -> groups.forEach(group -> rule.judge(group, law).ifPresent(findings::add)));
        return groups.get(0);
    }
}

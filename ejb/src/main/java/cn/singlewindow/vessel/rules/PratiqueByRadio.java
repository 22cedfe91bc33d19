package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.model.Law;
import java.util.List;

/**
 * Quarantine is done by radio with a valid sanitary certificate; at the anchorage for an infected area, a suspect illness, an
 * unexplained death or an expired certificate (VD-03 R4; Decree 175 Arts 10, 11).
 */
public final class PratiqueByRadio {

    private static final List<String> GROUNDS = List.of("infectedArea", "unexplainedDeath", "suspectIllness");

    private PratiqueByRadio() {}

    /** Whether it may be given without going on board. */
    public static boolean allowed(Group health, Law law) {
        boolean certificate = health.date("sanitationCertificateExpiryDate")
                .filter(day -> !day.isBefore(law.day()))
                .isPresent();
        return certificate
                && GROUNDS.stream().noneMatch(ground -> health.text(ground).equals("Y"));
    }
}

package cn.singlewindow.vessel.model;

import cn.singlewindow.platform.form.Group;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is declared of a call's course and may change while it lasts. */
public record Plan(
        String voyageOut,
        String lastPort,
        @Nullable Instant leftLastPort,
        String nextPort,
        Instant eta,
        @Nullable Instant etd,
        String berth,
        int crew,
        int passengers,
        boolean dangerous) {

    private static final String CHINA = "CN";

    /** As declared in the parts CALL and, where there is one, DEPARTURE. */
    public static Plan of(Group call, Group departure, Instant eta) {
        return new Plan(
                first(departure, call, "outwardVoyageNumber"),
                call.text("lastPortOfCall"),
                call.instant("dateTimeLeftLastPort").orElse(null),
                first(departure, call, "nextPortOfCall"),
                call.instant("dateTimeOfArrival").orElse(eta),
                departure
                        .instant("dateTimeOfDeparture")
                        .or(() -> call.instant("dateTimeOfDeparture"))
                        .orElse(null),
                call.text("positionInPort"),
                call.numberOrZero("numberOfCrew").intValue(),
                call.numberOrZero("numberOfPassengers").intValue(),
                call.text("dangerousGoods").equals("Y"));
    }

    private static String first(Group one, Group other, String field) {
        return one.has(field) ? one.text(field) : other.text(field);
    }

    /** Whether the ship comes from another Chinese port (Decree 175 Art. 9). */
    public boolean fromChinesePort() {
        return lastPort.startsWith(CHINA);
    }

    Plan confirmed(Instant newEta, String newBerth, int newCrew, int newPassengers) {
        return new Plan(
                voyageOut, lastPort, leftLastPort, nextPort, newEta, etd, newBerth, newCrew, newPassengers, dangerous);
    }

    /** The same call as declared anew; what was confirmed or has happened since stays. */
    public Plan redeclared(Plan declared, boolean confirmed) {
        return new Plan(
                declared.voyageOut,
                declared.lastPort,
                declared.leftLastPort,
                declared.nextPort,
                confirmed ? eta : declared.eta,
                declared.etd,
                confirmed ? berth : declared.berth,
                confirmed ? crew : declared.crew,
                confirmed ? passengers : declared.passengers,
                declared.dangerous);
    }

    Plan at(String newBerth) {
        return new Plan(voyageOut, lastPort, leftLastPort, nextPort, eta, etd, newBerth, crew, passengers, dangerous);
    }

    /** The same call, which will leave so. */
    public Plan leaving(String newVoyage, String newNextPort, Instant newEtd) {
        return new Plan(
                newVoyage, lastPort, leftLastPort, newNextPort, eta, newEtd, berth, crew, passengers, dangerous);
    }
}

package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameters;
import cn.singlewindow.vessel.model.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ships, calls and persons that read as sentences. */
public final class VesselFixtures {

    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final String IMO = "9074729";

    private VesselFixtures() {}

    public static Law law() {
        return new Law(
                ReferenceSnapshot.fromClasspath(), Parameters.of(Law.BUNDLED), LocalDate.parse("2026-11-24"), NOW);
    }

    /** A container ship. */
    public static Fields aShip(String imo, String name) {
        return Fields.of(
                "imoNumber", imo,
                "mmsi", "477123400",
                "callSign", "VRAB7",
                "nameOfShip", name,
                "flagState", "HKG",
                "typeOfShip", "CONTAINER",
                "grossTonnage", "94000",
                "netTonnage", "45000",
                "lengthOverall", "334",
                "maximumDraught", "14.5");
    }

    /** A whole FAL 1. */
    public static Fields aCall(String imo, String name, String voyage, Instant eta, Instant etd) {
        return Fields.of(
                "nameOfShip", name,
                "imoNumber", imo,
                "voyageNumber", voyage,
                "outwardVoyageNumber", voyage + "E",
                "portOfArrival", "CNYSA",
                "dateTimeOfArrival", eta.toString(),
                "dateTimeOfDeparture", etd.toString(),
                "flagState", "HKG",
                "nameOfMaster", "CAPTAIN",
                "lastPortOfCall", "SGSIN",
                "dateTimeLeftLastPort", eta.minusSeconds(9 * 86_400L).toString(),
                "nextPortOfCall", "USLAX",
                "positionInPort", "YS3-01",
                "numberOfCrew", "2",
                "numberOfPassengers", "0",
                "draughtFore", "13.5",
                "draughtAft", "13.8",
                "dangerousGoods", "N");
    }

    /** A person; the document number tells them apart. */
    public static Fields aPerson(String number, String family, String given, String born) {
        return Fields.of(
                "familyName", family,
                "givenNames", given,
                "nationality", "PHL",
                "dateOfBirth", born,
                "gender", "M",
                "typeOfDocument", "SEAMAN",
                "documentNumber", number,
                "issuingState", "PHL",
                "expiryDate", "20301231");
    }

    /** The same person with a rank. */
    public static Fields aSeafarer(String number, String family, String given, String born) {
        return aPerson(number, family, given, born).with("rankOrRating", "AB");
    }

    /** The same person as passenger on the way through. */
    public static Fields aPassenger(String number, String family, String given, String born) {
        return aPerson(number, family, given, born)
                .with("typeOfDocument", "PASSPORT")
                .with("portOfEmbarkation", "JPNGS")
                .with("portOfDisembarkation", "JPNGS")
                .with("transit", "Y");
    }

    /** So many passengers. */
    public static List<Fields> passengers(int count) {
        List<Fields> all = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            all.add(aPassenger(
                    "P" + (1_000_000 + i),
                    "FAMILY" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26),
                    "GIVEN" + i % 97,
                    String.format("19%02d%02d%02d", 40 + i % 60, 1 + i % 12, 1 + i % 28)));
        }
        return all;
    }

    public static CallForm form(CallSection section, Fields... groups) {
        return new CallForm(Map.of(section, List.of(groups)));
    }
}

package cn.singlewindow.vessel;

import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.platform.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A call of the demonstration, with everything that is declared of it and when each act takes place. */
record DemoCall(int number, CsvTable.Line line, CsvTable.Line ship, Instant eta, Instant etd) {

    private static final List<String> FAMILIES = List.of(
            "SANTOS",
            "REYES",
            "IVANOV",
            "NGUYEN",
            "KIM",
            "TANAKA",
            "MUELLER",
            "PETROV",
            "SINGH",
            "CRUZ",
            "HANSEN",
            "ROSSI",
            "KOWALSKI",
            "ADEYEMI",
            "GARCIA");
    private static final List<String> GIVEN = List.of(
            "JOSE", "ANNA", "DMITRI", "MINH", "JUN", "HIRO", "KARL", "OLEG", "ARJUN", "MARIA", "LARS", "LUCA", "PIOTR",
            "BOLA", "DIEGO");
    private static final List<String> STATES = List.of(
            "PHL", "PHL", "RUS", "VNM", "KOR", "JPN", "DEU", "UKR", "IND", "PHL", "DNK", "ITA", "POL", "NGA", "ESP");
    private static final List<String> RANKS = List.of(
            "MASTER", "CHIEF OFFICER", "SECOND OFFICER", "CHIEF ENGINEER", "BOSUN", "AB", "AB", "OILER", "COOK");

    /** An act and its moment. */
    record Act(String what, Instant at) {}

    static DemoCall of(int number, CsvTable.Line line, List<CsvTable.Line> ships, Instant now) {
        CsvTable.Line ship = ships.stream()
                .filter(one -> one.text("imo").equals(line.text("imo")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(line.text("imo")));
        Instant eta = now.truncatedTo(ChronoUnit.MINUTES).plus(hours(line.text("eta_hours")));
        return new DemoCall(number, line, ship, eta, eta.plus(hours(line.text("stay_hours"))));
    }

    private static Duration hours(String text) {
        return Duration.ofMinutes(Math.round(Double.parseDouble(text) * 60));
    }

    long agent() {
        return line.text("agent").equals("2") ? DemoAccounts.OTHER_AGENT : DemoAccounts.AGENT;
    }

    /** The acts as the table names them, {@code what@eta-30} or {@code what@etd-3.5}, in their order. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (String one : line.text("acts").split(" ", -1)) {
            String[] halves = one.split("@", 2);
            Instant from = halves[1].startsWith("eta") ? eta : etd;
            String offset = halves[1].substring(3);
            acts.add(new Act(halves[0], offset.isEmpty() ? from : from.plus(hours(offset))));
        }
        return acts;
    }

    static CallForm ship(CsvTable.Line ship) {
        Fields particulars = Fields.of(
                "imoNumber", ship.text("imo"),
                "mmsi", ship.text("mmsi"),
                "callSign", ship.text("call_sign"),
                "nameOfShip", ship.text("name"),
                "nameOfShipZh", ship.text("name_zh"),
                "flagState", ship.text("flag"),
                "typeOfShip", ship.text("type"),
                "grossTonnage", ship.text("gross"),
                "netTonnage", ship.text("net"),
                "lengthOverall", ship.text("length"),
                "maximumDraught", ship.text("draught"),
                "operatorName", ship.text("operator"));
        Fields registry = Fields.of(
                "kind",
                "REGISTRY",
                "number",
                "REG-" + ship.text("imo"),
                "issuer",
                ship.text("flag"),
                "expiryDate",
                "20301231");
        Fields sanitation = Fields.of(
                "kind", "SANITATION", "number", "SSCC-" + ship.text("imo"), "issuer", "WHO", "expiryDate", "20291231");
        return new CallForm(
                Map.of(CallSection.SHIP, List.of(particulars), CallSection.CERTIFICATE, List.of(registry, sanitation)));
    }

    CallForm opening() {
        String draught = ship.text("draught");
        Fields fal1 = Fields.of(
                "nameOfShip", ship.text("name"),
                "imoNumber", ship.text("imo"),
                "callSign", ship.text("call_sign"),
                "voyageNumber", line.text("voyage") + "W",
                "outwardVoyageNumber", line.text("voyage") + "E",
                "portOfArrival", line.text("port"),
                "dateTimeOfArrival", eta.toString(),
                "dateTimeOfDeparture", etd.toString(),
                "flagState", ship.text("flag"),
                "nameOfMaster", "CAPT. " + FAMILIES.get(number % FAMILIES.size()),
                "lastPortOfCall", line.text("last_port"),
                "dateTimeLeftLastPort", eta.minus(hours(line.text("sea_hours"))).toString(),
                "nextPortOfCall", line.text("next_port"),
                "positionInPort", line.text("berth"),
                "cargoDescription", line.text("cargo"),
                "numberOfCrew", line.text("crew"),
                "numberOfPassengers", line.text("passengers"),
                "draughtFore", draught,
                "draughtAft", draught,
                "lateReason", line.text("late_reason"),
                "dangerousGoods", line.text("dangerous"));
        return new CallForm(Map.of(CallSection.CALL, List.of(fal1)));
    }

    ConfirmEta confirmation(String visit, String key) {
        return new ConfirmEta(visit, 0, eta, line.text("berth"), "", number("crew"), number("passengers"), key);
    }

    ReportMovement movement(String visit, ReportMovement.Movement movement, String key) {
        boolean arrived = movement == ReportMovement.Movement.ARRIVED;
        return new ReportMovement(
                visit, movement, arrived ? eta : etd, arrived ? line.text("berth") : "", "VTS", "", key);
    }

    DetainShip detention(String visit, String key) {
        LocalDate review = LocalDate.ofInstant(eta, BusinessCalendar.ZONE).plusDays(5);
        return new DetainShip(visit, 0, "D01", "lifeboat engine does not start 救生艇发动机无法启动", review, key);
    }

    CallForm entryParts() {
        Map<CallSection, List<Fields>> parts = new EnumMap<>(CallSection.class);
        parts.put(CallSection.HEALTH, List.of(health()));
        parts.put(
                CallSection.SECURITY,
                List.of(Fields.of(
                        "securityLevel", "1",
                        "certificateNumber", "ISSC-" + ship.text("imo"),
                        "certificateExpiryDate", "20290630",
                        "securityPlanOnBoard", "Y")));
        parts.put(
                CallSection.LAST_PORT,
                List.of(Fields.of(
                        "sequenceNumber",
                        "1",
                        "port",
                        line.text("last_port"),
                        "dateTimeOfArrival",
                        eta.minus(hours(line.text("sea_hours")))
                                .minus(Duration.ofDays(1))
                                .toString(),
                        "securityLevel",
                        "1")));
        parts.put(CallSection.CREW, people(number("crew"), true));
        if (number("passengers") > 0) {
            parts.put(CallSection.PASSENGER, people(number("passengers"), false));
        }
        parts.put(
                CallSection.STORE,
                List.of(
                        Fields.of(
                                "nameOfArticle",
                                "Cigarettes",
                                "quantity",
                                "40",
                                "unit",
                                "CTN",
                                "locationOnBoard",
                                "BOND"),
                        Fields.of(
                                "nameOfArticle",
                                "Spirits",
                                "quantity",
                                "24",
                                "unit",
                                "BOT",
                                "locationOnBoard",
                                "BOND")));
        if (line.text("dangerous").equals("Y")) {
            parts.put(CallSection.DANGEROUS_GOODS, List.of(dangerous()));
        }
        return new CallForm(parts);
    }

    private Fields dangerous() {
        return Fields.of(
                "portOfLoading", line.text("last_port"),
                "portOfDischarge", line.text("port"),
                "stowagePosition", "0210182",
                "containerNumber", "CSQU3054383",
                "unNumber", "1263",
                "properShippingName", "PAINT",
                "imdgClass", "3",
                "packingGroup", "II",
                "packages", "120",
                "kindOfPackages", "DRUM",
                "mass", "18000");
    }

    private Fields health() {
        return Fields.of(
                "sanitationCertificateNumber", "SSCC-" + ship.text("imo"),
                "sanitationCertificateExpiryDate", "20291231",
                "reinspectionRequired", "N",
                "infectedArea", "N",
                "unexplainedDeath", "N",
                "suspectIllness", line.text("ill"),
                "illGreaterThanUsual", "N",
                "illOnBoard", line.text("ill"),
                "doctorConsulted", "N",
                "vermin", "N",
                "stowaway", "N",
                "sickAnimal", "N");
    }

    private List<Fields> people(int count, boolean crew) {
        List<Fields> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int who = (number * 7 + i * 11) % FAMILIES.size();
            Fields person = Fields.of(
                    "sequenceNumber", Integer.toString(i + 1),
                    "familyName", FAMILIES.get(who),
                    "givenNames", GIVEN.get((who + i) % GIVEN.size()),
                    "nationality", STATES.get(who),
                    "dateOfBirth", String.format(Locale.ROOT, "%d%02d%02d", 1962 + i % 40, 1 + i % 12, 1 + i % 28),
                    "gender", crew ? "M" : i % 2 == 0 ? "F" : "M",
                    "typeOfDocument", crew ? "SEAMAN" : "PASSPORT",
                    "documentNumber", String.format(Locale.ROOT, "%s%03d%05d", crew ? "S" : "P", number, i + 1),
                    "issuingState", STATES.get(who),
                    "expiryDate", "20311231");
            people.add(crew ? crew(person, i) : passenger(person));
        }
        return people;
    }

    private static Fields crew(Fields person, int i) {
        return person.with("rankOrRating", RANKS.get(Math.min(i, RANKS.size() - 1)));
    }

    private Fields passenger(Fields person) {
        return person.with("portOfEmbarkation", line.text("last_port"))
                .with("portOfDisembarkation", line.text("next_port"))
                .with("transit", "Y");
    }

    CallForm departureParts() {
        Fields departure = Fields.of(
                "nextPortOfCall", line.text("next_port"),
                "dateTimeOfDeparture", etd.toString(),
                "outwardVoyageNumber", line.text("voyage") + "E",
                "numberOfCrew", line.text("crew"),
                "numberOfPassengers", line.text("passengers"),
                "feesSettled", line.text("fees"));
        return new CallForm(Map.of(CallSection.DEPARTURE, List.of(departure)));
    }

    private int number(String column) {
        return Integer.parseInt(line.text(column));
    }
}

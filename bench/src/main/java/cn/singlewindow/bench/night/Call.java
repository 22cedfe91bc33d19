package cn.singlewindow.bench.night;

import static cn.singlewindow.bench.night.Night.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A port call with its crew, dues, clearance and what five agencies say of it; something may be planted in it. */
final class Call {

    /** What can be planted in one: check and kind. */
    static final List<String> KINDS = List.of(
            "REC-12 PERSON_NOT_ON_RECORD",
            "REC-12 PERSON_STATE_DIFFERS",
            "REC-12 PERSON_NOT_LISTED",
            "REC-12 DOCUMENT_TWICE",
            "REC-12 SHORE_PASS_OPEN",
            "REC-13 HEADS_NOT_COUNTED",
            "REC-13 HEAD_COUNT_DIFFERS",
            "REC-14 DANGEROUS_UNDECLARED",
            "REC-14 DANGEROUS_UNPERMITTED",
            "REC-14 CLASS_DIFFERS",
            "REC-15 CLEARED_THOUGH_DETAINED",
            "REC-15 CLEARED_THOUGH_HELD",
            "REC-15 CLEARED_THOUGH_UNPAID",
            "REC-15 WITHHELD_THOUGH_FREE",
            "REC-16 ARRIVAL_DIFFERS",
            "REC-16 DEPARTURE_DIFFERS",
            "REC-16 CALL_NOT_TOLD",
            "REC-16 GHOST_CALL",
            "REC-16 SAILED_UNCLEARED",
            "REC-17 CALL_OUTSIDE_LICENCE",
            "REC-17 FLAG_DIFFERS",
            "REC-17 RATE_DIFFERS",
            "REC-29 HOLD_PASSED");

    private static final List<String> AGENCIES = List.of("MSA", "NIA", "PORTA", "GACC");
    private static final int CREW = 12;
    private static final int HALF_AN_HOUR = 1800;

    final String voyage;
    final String imo;
    final Instant arrived;
    final long tally;
    final long stowage;
    private final Night night;
    private final int number;
    private final String kind;
    private final String visit;
    private final long id;
    private final Instant sailed;
    private final Instant cleared;
    private final int passengers;

    Call(Night night, int number, String planted) {
        this.night = night;
        this.number = number;
        kind = planted.isEmpty() ? "" : planted.substring(planted.indexOf(' ') + 1);
        voyage = (number + 1_001) + "E";
        imo = "%07d".formatted(1_000_000 + number);
        visit = "SHA%04d%07d".formatted(night.day.getYear(), number);
        id = night.id();
        tally = night.id();
        stowage = night.id();
        arrived = night.at(-20, night.draw(number, "arrived", 3600));
        sailed = night.at(9, night.draw(number, "sailed", 3600));
        cleared = sailed.minusSeconds(6 * 3600);
        passengers = has("HEADS_NOT_COUNTED") || has("HEAD_COUNT_DIFFERS") || number % 3 == 0 ? 20 : 0;
    }

    /** As a gate writes the voyage: in small letters, with leading zeros. */
    String carelessVoyage() {
        return number % 5 == 0 ? "00" + voyage.toLowerCase(Locale.ROOT) : voyage;
    }

    void write() {
        visit(id, visit, "0" + voyage, "SAILED", sql(arrived), sql(sailed));
        clearance();
        dues();
        crew();
        times();
        heads();
        filings();
        others();
    }

    private void visit(long row, String numbered, String in, String state, @Nullable String ata, @Nullable String atd) {
        night.window.row(
                "vessel_visit",
                "id",
                row,
                "visit",
                numbered,
                "state",
                state,
                "ship_id",
                row,
                "imo",
                imo,
                "ship_name",
                "SHIP " + number,
                "flag",
                "CHN",
                "port",
                "CNSHA",
                "voyage_in",
                in,
                "passengers",
                passengers,
                "crew",
                CREW,
                "eta",
                sql(arrived),
                "ata",
                ata,
                "atd",
                atd,
                "opened_at",
                sql(arrived.minusSeconds(300_000)),
                "changed_at",
                sql(night.at(-30, 0)));
    }

    private void clearance() {
        Instant until = has("SAILED_UNCLEARED") ? sailed.minusSeconds(1) : cleared.plusSeconds(24 * 3600);
        if (has("SAILED_UNCLEARED")) {
            plant("REC-16", visit + "/sailed");
        }
        night.window.row(
                "vessel_clearance",
                "id",
                night.id(),
                "visit_id",
                id,
                "number",
                "PC" + visit,
                "code",
                "%016d".formatted(number),
                "state",
                "USED",
                "issued_at",
                sql(cleared),
                "valid_until",
                sql(until),
                "issued_by",
                "msa",
                "content",
                "",
                "signature",
                "");
    }

    private void dues() {
        boolean outside = has("CALL_OUTSIDE_LICENCE");
        boolean flag = has("FLAG_DIFFERS");
        boolean rate = has("RATE_DIFFERS");
        licence("LICENCE_VALID", flag ? "PAN" : "CHN", rate ? "3.0" : "2.9", night.day.plusDays(outside ? -2 : 20));
        if (outside || flag || rate) {
            plant("REC-17", imo + "/" + visit);
        }
        if (has("CLEARED_THOUGH_UNPAID")) {
            licence("ASSESSED", "CHN", "2.9", night.day.plusDays(20));
            plant("REC-15", visit + "/PC" + visit);
        }
    }

    private void licence(String state, String flag, String rate, Object until) {
        night.window.row(
                "vessel_dues",
                "id",
                night.id(),
                "ship_id",
                id,
                "visit_id",
                id,
                "state",
                state,
                "term",
                30,
                "net_tonnage",
                5_000,
                "flag",
                flag,
                "preferential",
                1,
                "rate",
                rate,
                "amount_fen",
                1_450_000,
                "valid_from",
                night.day.minusDays(9),
                "valid_until",
                until,
                "declared_at",
                sql(night.at(-40, 0)));
    }

    private void crew() {
        for (int position = 1; position <= CREW; position++) {
            String document = "E%08d%02d".formatted(number, position);
            long person = person(position, document);
            String hash = Night.sha256(document + "|CHN");
            if (position == 3 && has("PERSON_NOT_ON_RECORD")) {
                plant("REC-12", visit + "/" + hash.substring(0, 16) + "/CREW");
                continue;
            }
            boolean other = position == 4 && has("PERSON_STATE_DIFFERS");
            night.told("person-record", "NIA").row(visit, "CREW", hash, other ? "REFUSED" : "ADMITTED");
            if (other) {
                plant("REC-12", visit + "/" + hash.substring(0, 16) + "/CREW");
            }
            if (position == 5 && has("DOCUMENT_TWICE")) {
                plant("REC-12", visit + "/" + person(CREW + 1, document) + "/twice");
            }
            if (position == 6 && has("SHORE_PASS_OPEN")) {
                pass(person);
            }
        }
        if (has("PERSON_NOT_LISTED")) {
            String hash = Night.sha256("nobody" + number);
            night.told("person-record", "NIA").row(visit, "CREW", hash, "ADMITTED");
            plant("REC-12", visit + "/" + hash.substring(0, 16) + "/CREW/nia");
        }
    }

    private long person(int position, String document) {
        long person = night.id();
        night.window.row(
                "vessel_person",
                "id",
                person,
                "visit_id",
                id,
                "section",
                "CREW",
                "list_version",
                1,
                "current",
                1,
                "position",
                position,
                "family_name",
                "LIN",
                "given_names",
                "HAI",
                "nationality",
                "CHN",
                "birth_date",
                "1990-01-01",
                "document_number",
                document,
                "issuing_state",
                "CHN",
                "expiry_date",
                "2035-01-01",
                "state",
                "ADMITTED");
        return person;
    }

    private void pass(long person) {
        long pass = night.id();
        night.window.row(
                "vessel_permit",
                "id",
                pass,
                "visit_id",
                id,
                "kind",
                "SHORE_PASS",
                "state",
                "ISSUED",
                "person_id",
                person,
                "valid_from",
                sql(arrived),
                "valid_until",
                sql(sailed),
                "asked_at",
                sql(arrived));
        plant("REC-12", visit + "/" + pass + "/pass");
    }

    /** Half an hour apart is the same; a second more is not. */
    private void times() {
        String odd = AGENCIES.get(number % AGENCIES.size());
        for (String agency : AGENCIES) {
            boolean planted = agency.equals(odd);
            if (planted && has("CALL_NOT_TOLD")) {
                plant("REC-16", visit + "/" + agency);
                continue;
            }
            boolean arrival = planted && has("ARRIVAL_DIFFERS");
            boolean departure = planted && has("DEPARTURE_DIFFERS");
            night.told("visit-times", agency)
                    .row(
                            visit,
                            arrived.plusSeconds(arrival ? HALF_AN_HOUR + 1 : planted ? HALF_AN_HOUR : 0),
                            sailed.minusSeconds(departure ? HALF_AN_HOUR + 1 : 0));
            if (arrival || departure) {
                plant("REC-16", visit + "/" + agency);
            }
        }
        if (has("GHOST_CALL")) {
            String ghost = "SHA%04d%07d".formatted(night.day.getYear(), 9_000_000 + number);
            night.told("visit-times", odd).row(ghost, arrived, sailed);
            plant("REC-16", ghost + "/" + odd + "/ghost");
        }
    }

    private void heads() {
        for (String agency : passengers == 0 ? List.<String>of() : List.of("NIA", "PORTA")) {
            boolean odd = agency.equals(number % 2 == 0 ? "NIA" : "PORTA");
            if (odd && has("HEADS_NOT_COUNTED")) {
                plant("REC-13", visit + "/" + agency);
                continue;
            }
            boolean differs = odd && has("HEAD_COUNT_DIFFERS");
            night.told("head-count", agency).row(visit, "IN", differs ? passengers - 1 : passengers);
            if (differs) {
                plant("REC-13", visit + "/" + agency);
            }
        }
    }

    private void filings() {
        for (String report : List.of("TALLY_IN", "STOWAGE")) {
            night.window.row(
                    "manifest_filing",
                    "id",
                    report.equals("STOWAGE") ? stowage : tally,
                    "number",
                    report.substring(0, 1) + "%015d".formatted(number),
                    "kind",
                    report,
                    "direction",
                    "I",
                    "imo",
                    imo,
                    "voyage",
                    voyage,
                    "voyage_key",
                    voyage,
                    "filed_at",
                    sql(arrived.plusSeconds(9000)));
        }
    }

    private void others() {
        if (has("CLEARED_THOUGH_DETAINED")) {
            night.window.row(
                    "vessel_detention",
                    "id",
                    night.id(),
                    "visit_id",
                    id,
                    "ground",
                    "PSC",
                    "placed_at",
                    sql(cleared.minusSeconds(60)),
                    "review_on",
                    night.day.plusDays(30));
            plant("REC-15", visit + "/PC" + visit);
        }
        if (has("CLEARED_THOUGH_HELD")) {
            hold("LIFTED", sql(cleared.plusSeconds(60)));
            plant("REC-15", visit + "/PC" + visit);
        }
        if (has("HOLD_PASSED")) {
            long hold = hold("OPEN", null);
            plant("REC-29", hold + "/departure");
            night.plant("REC-15", "CLEARED_THOUGH_HELD", visit + "/PC" + visit);
        }
        if (has("WITHHELD_THOUGH_FREE")) {
            String waiting = "SHA%04d%07d".formatted(night.day.getYear(), 8_000_000 + number);
            visit(night.id(), waiting, "W" + voyage, "ENDORSED", null, null);
            plant("REC-15", waiting + "/withheld");
        }
    }

    private long hold(String state, @Nullable String ended) {
        long hold = night.id();
        night.window.row(
                "collaboration_hold",
                "id",
                hold,
                "subject_type",
                "vessel.visit",
                "subject_key",
                visit,
                "agency",
                "NIA",
                "placed_at",
                sql(cleared.minusSeconds(60)),
                "review_on",
                night.day.plusDays(30),
                "state",
                state,
                "ended_at",
                ended);
        return hold;
    }

    /** The dangerous goods of one of its bills. */
    void dangerous(long bill, String billKey) {
        night.window.row(
                "manifest_item",
                "bill_id",
                bill,
                "position",
                1,
                "goods",
                "PAINT",
                "un_number",
                "1263",
                "hazard_class",
                "3",
                "packages",
                10);
        night.window.row(
                "vessel_section",
                "visit_id",
                id,
                "section",
                "DANGEROUS_GOODS",
                "version",
                1,
                "lodged_at",
                sql(arrived),
                "entries",
                1,
                "declared",
                has("DANGEROUS_UNDECLARED") ? "[]" : "[{\"unNumber\":\"1263\"}]");
        if (has("DANGEROUS_UNDECLARED")) {
            plant("REC-14", voyage + "/" + billKey + "/1");
        }
        if (!has("DANGEROUS_UNPERMITTED")) {
            night.told("dg-permit", "MSA").row(carelessVoyage(), billKey, "1263", has("CLASS_DIFFERS") ? "8" : "3");
        }
        if (has("DANGEROUS_UNPERMITTED") || has("CLASS_DIFFERS")) {
            plant("REC-14", voyage + "/" + billKey + "/1/permit");
        }
    }

    private boolean has(String what) {
        return kind.equals(what);
    }

    private void plant(String check, String key) {
        night.plant(check, kind, key);
    }
}

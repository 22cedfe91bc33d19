package cn.singlewindow.bench.night;

import static cn.singlewindow.bench.night.Night.sql;

import java.time.Instant;
import java.util.List;

/** What agencies count and which editions they have, with one of each kind of fault planted among them. */
final class Offices {

    private static final int HOURS = 24;
    private static final int TABLES = 12;
    private static final List<String> AGENCIES = List.of("GACC", "NIA");

    private final Night night;

    Offices(Night night) {
        this.night = night;
    }

    void write() {
        AGENCIES.forEach(this::messages);
        editions();
    }

    private void messages(String agency) {
        int odd = night.draw(1, agency, 7);
        for (int hour = 0; hour < HOURS; hour++) {
            Instant from = night.at(hour, 0);
            int sent = 1 + night.draw(hour, agency, 5);
            for (int i = 0; i < sent; i++) {
                message(agency, from.plusSeconds(i == 0 ? 0 : 3599 - i));
            }
            String key =
                    agency + "/fetchCases/" + from.toString().substring(0, 13).replace("-", "");
            int counted = hour == odd ? sent + 1 : hour == odd + 8 ? sent - 1 : sent;
            if (hour == odd || hour == odd + 8) {
                night.plant("REC-27", hour == odd ? "MESSAGES_LOST" : "MESSAGES_UNCOUNTED", key);
            }
            if (hour == odd + 16) {
                night.plant("REC-27", "MESSAGES_UNCOUNTED", key + "/none");
            } else {
                night.told("message-count", agency).row("fetchCases", from, counted);
            }
        }
    }

    private void message(String agency, Instant at) {
        night.window.row(
                "collaboration_message",
                "id",
                night.id(),
                "exchange_id",
                1,
                "recorded_at",
                sql(at),
                "direction",
                "IN",
                "party",
                "agency:" + agency,
                "service",
                "AgencyService",
                "operation",
                "fetchCases",
                "message_id",
                "",
                "outcome",
                "DONE",
                "raw",
                "");
    }

    private void editions() {
        long load = night.id();
        String edition = night.day.toString();
        night.window.row(
                "reference_load",
                "id",
                load,
                "edition",
                edition,
                "effective",
                night.day,
                "state",
                "DONE",
                "started_at",
                sql(night.at(0, 0)),
                "started_by",
                "bench",
                "beat_at",
                sql(night.at(0, 0)));
        int odd = night.draw(2, "table", TABLES);
        for (int i = 0; i < TABLES; i++) {
            String table = "night_" + i;
            night.window.row(
                    "reference_load_line", "load_id", load, "code_table", table, "loaded_at", sql(night.at(0, 0)));
            night.told("reference-edition", "MSA").row(table, i == odd ? "of old" : edition);
        }
        night.plant("REC-30", "EDITION_DIFFERS", "MSA/night_" + odd);
        night.told("reference-edition", "NIA").row("nobody_has_it", edition);
        night.plant("REC-30", "TABLE_UNKNOWN", "NIA/nobody_has_it");
    }
}

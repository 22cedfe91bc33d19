package cn.singlewindow.manifest.store;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the bills of a voyage are together. */
@ApplicationScoped
public class Voyages {

    @Inject
    Database database;

    /** Whether any bill of the voyage goes this way, and since when. */
    public Optional<Instant> since(String voyageKey, String direction) {
        return database.first(
                "SELECT filed_at FROM manifest_bill WHERE voyage_key = ? AND direction = ? AND live = 1 ORDER BY id LIMIT 1",
                row -> row.instant("filed_at"),
                voyageKey,
                direction);
    }

    /** UN numbers of the dangerous goods on the voyage's bills. */
    public List<String> dangerous(String voyageKey, String direction) {
        return database.list(
                "SELECT DISTINCT i.un_number FROM manifest_bill b JOIN manifest_item i ON i.bill_id = b.id WHERE"
                        + " b.voyage_key = ? AND b.direction = ? AND b.live = 1 AND b.dangerous = 1 AND i.un_number <> ''"
                        + " ORDER BY i.un_number",
                row -> row.text("un_number"),
                voyageKey,
                direction);
    }

    /** The filings that brought the voyage's bills. */
    public List<Long> filings(String voyageKey, String direction) {
        return database.list(
                "SELECT DISTINCT filing_id FROM manifest_bill WHERE voyage_key = ? AND direction = ? AND live = 1",
                row -> row.number("filing_id"),
                voyageKey,
                direction);
    }

    /** Who reported last on the voyage: the terminal or tally company to be reminded. */
    public Optional<Long> reporter(String voyageKey) {
        return database.first(
                "SELECT filer_id FROM manifest_filing WHERE voyage_key = ? AND kind IN ('ARRIVAL', 'TALLY_IN', 'TALLY_OUT')"
                        + " ORDER BY id DESC LIMIT 1",
                row -> row.number("filer_id"),
                voyageKey);
    }
}

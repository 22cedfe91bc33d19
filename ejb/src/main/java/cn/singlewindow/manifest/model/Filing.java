package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ReportState;
import cn.singlewindow.platform.form.Group;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message about to be stored. */
public record Filing(
        long id,
        String number,
        FilingKind kind,
        FilingChannel channel,
        long filer,
        String filedBy,
        Group header,
        ReportState state,
        List<String> agencies,
        int bills,
        @Nullable Instant dueAt,
        boolean late,
        Instant at,
        String json,
        String normalised) {

    public Filing {
        agencies = List.copyOf(agencies);
    }

    /** The voyage as it is compared. */
    public String voyageKey() {
        return new BillKey(header.text("voyage"), "").voyage();
    }

    /** The ship's IMO number without letters, or the empty string. */
    public String imo() {
        return BillKey.ship(header.text("imo"));
    }

    /** The ship's name, or its number where it has none, as it is compared. */
    public String shipKey() {
        return BillKey.ship(header.has("shipName") ? header.text("shipName") : header.text("imo"));
    }

    /** {@code E} out, {@code I} in. */
    public String direction() {
        return kind.isOutbound() ? "E" : "I";
    }

    /** The same filing with its outcome. @param lines how many were taken */
    public Filing ended(ReportState outcome, List<String> seenBy, int lines) {
        return new Filing(
                id,
                number,
                kind,
                channel,
                filer,
                filedBy,
                header,
                outcome,
                seenBy,
                lines,
                dueAt,
                late,
                at,
                json,
                normalised);
    }
}

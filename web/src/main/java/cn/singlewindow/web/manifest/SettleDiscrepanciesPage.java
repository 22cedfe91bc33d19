package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.DiscrepancyOutcome;
import cn.singlewindow.manifest.DiscrepancyQuery;
import cn.singlewindow.manifest.DiscrepancyView;
import cn.singlewindow.manifest.Landings;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reports found short or over, and customs' end of it: corrected, returned, imported, lost (MF-03 R2, MF-04 R4). */
@Application({"MF-03", "MF-04"})
@Named
@ViewScoped
public class SettleDiscrepanciesPage extends ListPage<DiscrepancyView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Landings landings;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private long chosen;
    private DiscrepancyOutcome outcome = DiscrepancyOutcome.CORRECTED;
    private String note = "";

    @Override
    protected Page<DiscrepancyView> read() {
        return landings.search(
                user.scope(),
                new DiscrepancyQuery(
                        !getState().equals("all"), getState().equals("overdue"), getText(), getAfter(), ROWS));
    }

    /** Whether the reader settles for customs. */
    public boolean isCustoms() {
        return user.may("MANIFEST_DECIDE") && user.getAgencyCode().equals("GACC");
    }

    /** Takes one out of the list to be settled. */
    public void choose(long id) {
        chosen = id;
        note = "";
    }

    /** The one that is being settled; nothing if none is. */
    public @Nullable DiscrepancyView getOpen() {
        return open().orElse(null);
    }

    private Optional<DiscrepancyView> open() {
        return getRows().stream()
                .filter(row -> row.id() == chosen && row.open())
                .findFirst();
    }

    /** Ends it. */
    public void close() {
        open().ifPresent(one -> {
            landings.close(user.scope(), one.id(), one.version(), outcome, note.strip());
            done("difference.settled");
        });
    }

    /** Gives it more time, once. */
    public void extend() {
        open().ifPresent(one -> {
            landings.extend(user.scope(), one.id(), one.version(), note.strip());
            done("difference.extended.done");
        });
    }

    private void done(String text) {
        chosen = 0;
        note = "";
        changed();
        refusals.done(text);
    }

    /** How one can end. */
    public DiscrepancyOutcome[] getOutcomes() {
        return DiscrepancyOutcome.values();
    }

    public DiscrepancyOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DiscrepancyOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}

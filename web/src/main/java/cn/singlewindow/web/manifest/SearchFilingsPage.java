package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.FilingQuery;
import cn.singlewindow.manifest.FilingRow;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.ReportState;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Manifests and reports: an enterprise's own, for customs all (MF-01 to MF-03). */
@Application({"MF-01", "MF-02", "MF-03"})
@Named
@RequestScoped
public class SearchFilingsPage extends ListPage<FilingRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Manifests manifests;

    @Inject
    CurrentUser user;

    private String kind = "";
    private boolean late;

    @Override
    protected Page<FilingRow> read() {
        return manifests.search(user.scope(), query(getText(), kind, getState(), late, getAfter(), ROWS));
    }

    static FilingQuery query(String text, String kind, String state, boolean late, String after, int limit) {
        return new FilingQuery(
                Choice.of(FilingKind.class, kind).orElse(null),
                Choice.of(ReportState.class, state).orElse(null),
                text,
                late,
                after,
                limit);
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.putAll(Map.of("kind", kind, "late", late ? "true" : ""));
        return filters;
    }

    /** Whether anything is filtered. */
    public boolean isActive() {
        return filters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The kinds to filter by. */
    public FilingKind[] getKinds() {
        return FilingKind.values();
    }

    /** The states to filter by. */
    public ReportState[] getStates() {
        return new ReportState[] {ReportState.FILED, ReportState.RECONCILED, ReportState.DISCREPANT};
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = known(kind);
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}

package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.reconciliation.AssignDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.CauseCode;
import cn.singlewindow.collaboration.reconciliation.CloseDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyDesk;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyQuery;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyRow;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyState;
import cn.singlewindow.collaboration.reconciliation.DiscrepancyView;
import cn.singlewindow.collaboration.reconciliation.ExplainDiscrepancy;
import cn.singlewindow.collaboration.reconciliation.Reconciliations;
import cn.singlewindow.collaboration.reconciliation.Severity;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the night found: each with its owner, its age, both sides, and what was done about it (RC-07). */
@Application("RC-07")
@Named
@ViewScoped
public class HandleDiscrepanciesPage extends ListPage<DiscrepancyRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    DiscrepancyDesk desk;

    @Inject
    Reconciliations reconciliations;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String id = "";
    private String check = "";
    private String severity = "";
    private String owner = "";
    private CauseCode cause = CauseCode.WRONG_DATA;
    private String explanation = "";
    private boolean corrected;
    private String note = "";
    private transient @Nullable DiscrepancyView view;

    @Override
    public void load() {
        if (id.isEmpty()) {
            super.load();
        } else {
            getView();
        }
    }

    @Override
    protected Page<DiscrepancyRow> read() {
        return desk.search(
                user.scope(),
                new DiscrepancyQuery(
                        getText().strip(),
                        check.isEmpty() ? Set.of() : Set.of(check),
                        states(),
                        severities(),
                        owner.strip(),
                        getState().equals("mine"),
                        getAfter(),
                        ROWS));
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.put("check", check);
        filters.put("severity", severity);
        filters.put("owner", owner);
        return filters;
    }

    private Set<Severity> severities() {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(severity))
                .collect(Collectors.toSet());
    }

    private Set<DiscrepancyState> states() {
        Set<DiscrepancyState> chosen = EnumSet.noneOf(DiscrepancyState.class);
        Arrays.stream(DiscrepancyState.values())
                .filter(state -> getState().equals("all")
                        || state.name().equals(getState())
                        || (Set.of("", "mine").contains(getState()) && !state.agreed()))
                .forEach(chosen::add);
        return chosen;
    }

    /** The checks there are. */
    public List<String> getChecks() {
        return reconciliations.checks();
    }

    /** How grave one can be. */
    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public String getCheck() {
        return check;
    }

    public void setCheck(@Nullable String check) {
        this.check = known(check);
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable String severity) {
        this.severity = known(severity);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = known(owner);
    }

    /** The discrepancy that is looked at; nothing while the list is shown. */
    public @Nullable DiscrepancyView getView() {
        if (view == null && !id.isEmpty()) {
            view = desk.find(user.scope(), id);
        }
        return view;
    }

    /** What both sides say, fact by fact. */
    public List<Evidence> getEvidence() {
        DiscrepancyView shown = getView();
        return shown == null ? List.of() : Evidence.of(shown.leftEvidence(), shown.rightEvidence());
    }

    /** Whether the reader may handle it: its owner, or the window. */
    public boolean isHandled() {
        DiscrepancyView shown = getView();
        return shown != null
                && user.may("RECONCILIATION_HANDLE")
                && (user.scope().isWindow()
                        || user.scope()
                                .agency()
                                .filter(shown.summary().owner()::equals)
                                .isPresent());
    }

    /** Takes it. */
    public void take() {
        view = desk.assign(
                user.scope(), new AssignDiscrepancy(id, version(), user.scope().actor()));
        refusals.done("discrepancy.taken");
    }

    /** Gives it back. */
    public void release() {
        view = desk.assign(user.scope(), new AssignDiscrepancy(id, version(), ""));
        refusals.done("discrepancy.released");
    }

    /** Writes down the cause, or that it has been mended. */
    public void explain() {
        if (explanation.isBlank()) {
            refusals.error("discrepancy.explanation.missing");
            return;
        }
        view = desk.explain(user.scope(), new ExplainDiscrepancy(id, version(), cause, explanation, corrected));
        explanation = "";
        refusals.done("discrepancy.explained");
    }

    /** Has both sides compared again at once; only their agreement closes it. */
    public void close() {
        view = desk.requestClose(user.scope(), new CloseDiscrepancy(id, version(), note.strip()));
        note = "";
        refusals.done("discrepancy.closed");
    }

    private long version() {
        DiscrepancyView known = getView();
        return known == null ? 0 : known.summary().version();
    }

    /** The causes to choose from. */
    public CauseCode[] getCauses() {
        return CauseCode.values();
    }

    /** The states to filter by. */
    public DiscrepancyState[] getStates() {
        return DiscrepancyState.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public CauseCode getCause() {
        return cause;
    }

    public void setCause(CauseCode cause) {
        this.cause = cause;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public void setCorrected(boolean corrected) {
        this.corrected = corrected;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}

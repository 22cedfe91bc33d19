package cn.singlewindow.web.enterprise;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.ChangeStanding;
import cn.singlewindow.enterprise.DecideFiling;
import cn.singlewindow.enterprise.EnterpriseQuery;
import cn.singlewindow.enterprise.EnterpriseRow;
import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.enterprise.EnterpriseView;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agencies' desk for filings: what waits for the own verdict, and every enterprise (EQ-01). */
@Application("EQ-01")
@Named
@ViewScoped
public class VerifyFilingsPage extends ListPage<EnterpriseRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    EnterpriseService enterprises;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String reason = "";
    private long id;
    private transient @Nullable EnterpriseView view;

    @Override
    public void load() {
        if (id != 0) {
            getView();
        } else {
            super.load();
        }
    }

    @Override
    protected Page<EnterpriseRow> read() {
        boolean all = getState().equals("all") || user.scope().agency().isEmpty();
        Set<AgencyFilingState> waiting = all ? Set.of() : Set.of(AgencyFilingState.PENDING, AgencyFilingState.RETRY);
        return enterprises.search(
                user.scope(), new EnterpriseQuery(getText().strip(), Set.of(), waiting, getAfter(), ROWS));
    }

    /** The enterprise that is looked at; nothing while the list is shown. */
    public @Nullable EnterpriseView getView() {
        if (view == null && id != 0) {
            view = enterprises.find(user.scope(), id);
        }
        return view;
    }

    /** What the agency can say of its part now. */
    public List<AgencyFilingVerb> getVerdicts() {
        EnterpriseView known = getView();
        return known == null ? List.of() : known.agencyVerbs().stream().sorted().toList();
    }

    /** What can be done to the enterprise as a whole now. */
    public List<EnterpriseVerb> getChanges() {
        EnterpriseView known = getView();
        return known == null ? List.of() : known.verbs().stream().sorted().toList();
    }

    /** Gives the agency's verdict. */
    public void decide(AgencyFilingVerb verb) {
        view = enterprises.decide(user.scope(), new DecideFiling(id, verb, reason.strip()));
        reason = "";
        refusals.done("filing.decided");
    }

    /** Suspends, reinstates or cancels. */
    public void change(EnterpriseVerb verb) {
        view = enterprises.change(user.scope(), new ChangeStanding(id, verb, reason.strip()));
        reason = "";
        refusals.done("filing.decided");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

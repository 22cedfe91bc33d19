package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.AmendmentQuery;
import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.Amendments;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Amendments: an enterprise's own, for customs all (MF-04). */
@Application("MF-04")
@Named
@RequestScoped
public class SearchAmendmentsPage extends ListPage<AmendmentView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Amendments amendments;

    @Inject
    CurrentUser user;

    @Override
    protected Page<AmendmentView> read() {
        AmendmentState state = Choice.of(AmendmentState.class, getState()).orElse(null);
        return amendments.search(user.scope(), new AmendmentQuery(state, null, getAfter(), ROWS));
    }

    /** The states to filter by. */
    public AmendmentState[] getStates() {
        return new AmendmentState[] {AmendmentState.REQUESTED, AmendmentState.APPLIED, AmendmentState.REFUSED};
    }
}

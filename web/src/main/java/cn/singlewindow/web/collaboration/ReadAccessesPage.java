package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.sharing.AccessRow;
import cn.singlewindow.collaboration.sharing.SharingContracts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who read which record about natural persons (RC-02 R3). */
@Application("RC-02")
@Named
@ViewScoped
public class ReadAccessesPage extends ListPage<AccessRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;

    @Inject
    SharingContracts contracts;

    @Inject
    CurrentUser user;

    @Override
    protected Page<AccessRow> read() {
        return contracts.accesses(user.scope(), getText().strip(), "", getAfter(), ROWS);
    }
}

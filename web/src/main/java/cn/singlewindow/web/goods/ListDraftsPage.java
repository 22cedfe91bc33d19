package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DraftRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The declarations that are not finished. */
@Application("GD-01")
@Named
@ViewScoped
public class ListDraftsPage extends ListPage<DraftRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Override
    protected Page<DraftRow> read() {
        return goods.drafts(user.scope(), getAfter(), ROWS);
    }

    /** Deletes a draft. */
    public void discard(long id, long version) {
        goods.discardDraft(user.scope(), id, version);
        changed();
        refusals.done("draft.discarded");
    }
}

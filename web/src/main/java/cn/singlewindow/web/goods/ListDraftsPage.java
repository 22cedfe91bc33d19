package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DraftRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.KeyWalk;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations that are not finished. */
@Application("GD-01")
@Named
@ViewScoped
public class ListDraftsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String after = "";
    private String trail = "";
    private transient @Nullable Page<DraftRow> page;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        page();
    }

    private Page<DraftRow> page() {
        Page<DraftRow> known = page;
        if (known == null) {
            known = goods.drafts(user.scope(), after, ROWS);
            page = known;
        }
        return known;
    }

    /** Deletes a draft. */
    public void discard(long id, long version) {
        goods.discardDraft(user.scope(), id, version);
        page = null;
        refusals.done("draft.discarded");
    }

    /** The drafts of this page, newest first. */
    public List<DraftRow> getRows() {
        return page().items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return new KeyWalk("/goods/list-drafts.xhtml", Map.of(), after, trail, page().nextKey());
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(@Nullable String trail) {
        this.trail = trail == null ? "" : trail;
    }
}

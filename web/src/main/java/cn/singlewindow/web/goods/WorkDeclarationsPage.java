package cn.singlewindow.web.goods;

import cn.singlewindow.goods.AssignDeclaration;
import cn.singlewindow.goods.DeclarationQuery.Assignment;
import cn.singlewindow.goods.DeclarationQuery.Order;
import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.WorkListCounts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customs officer's work list: mine, unassigned, overdue; in each what is overdue, then what is due next. */
@Application("GD-01")
@Named
@ViewScoped
public class WorkDeclarationsPage extends ListPage<DeclarationRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private @Nullable Assignment list;
    private transient @Nullable WorkListCounts counts;

    /** Takes a declaration. */
    public void take(String seqNo, long version) {
        goods.assign(
                user.scope(), new AssignDeclaration(seqNo, version, user.scope().actor()));
        refusals.done("work.taken", seqNo);
        changed();
        counts = null;
    }

    @Override
    protected Page<DeclarationRow> read() {
        DeclarationFilter filter = new DeclarationFilter();
        filter.setAfter(getAfter());
        filter.setState("open");
        return goods.search(user.scope(), filter.query(part(), Order.DUE, ROWS));
    }

    /** How many wait in each part. */
    public WorkListCounts getCounts() {
        WorkListCounts known = counts;
        if (known == null) {
            known = goods.counts(user.scope());
            counts = known;
        }
        return known;
    }

    @Override
    protected Map<String, String> filters() {
        return Map.of("list", part().name());
    }

    /** Which part is shown. */
    public String getList() {
        return part().name();
    }

    /** Whoever asks for none sees the own work, or else what needs somebody most. */
    private Assignment part() {
        Assignment chosen = list;
        if (chosen == null) {
            WorkListCounts waiting = getCounts();
            chosen = waiting.overdue() > 0 ? Assignment.OVERDUE : Assignment.UNASSIGNED;
            chosen = waiting.mine() > 0 ? Assignment.MINE : chosen;
            list = chosen;
        }
        return chosen;
    }

    public void setList(@Nullable String list) {
        for (Assignment known : Assignment.values()) {
            if (known.name().equals(list)) {
                this.list = known;
            }
        }
    }
}

package cn.singlewindow.web;

import cn.singlewindow.goods.DeclarationQuery;
import cn.singlewindow.goods.DeclarationQuery.Assignment;
import cn.singlewindow.goods.DeclarationQuery.Order;
import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.WorkListCounts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everybody begins: what waits, how much of it, and what came last. */
@Application("GD-01")
@Named
@RequestScoped
public class HomePage {

    private static final int ROWS = 12;
    private static final String SEARCH = "/goods/search-declarations.xhtml";
    private static final String WORK = "/goods/work-declarations.xhtml?list=";

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    private WorkListCounts counts = new WorkListCounts(0, 0, 0, Map.of());
    private List<DeclarationRow> rows = List.of();
    private List<ReceiptRow> receipts = List.of();

    /** Asks for what the person may see. */
    public void load() {
        if (!isGoods()) {
            return;
        }
        counts = goods.counts(user.scope());
        rows = goods.search(user.scope(), isDesk() ? next() : DeclarationQuery.newest(ROWS))
                .items();
        if (user.isEnterprise()) {
            receipts = Receipts.latest(goods, user.scope(), 8);
        }
    }

    private static DeclarationQuery next() {
        return new DeclarationQuery("", open(), "", "", null, null, Assignment.NEXT, Order.DUE, "", ROWS);
    }

    private static Set<DeclarationState> open() {
        return EnumSet.range(DeclarationState.SUBMITTED, DeclarationState.TAX_SETTLED);
    }

    /** Whether the person has to do with declarations at all. */
    public boolean isGoods() {
        return user.scope().may(Permission.GOODS_READ) && !user.scope().isWindow();
    }

    /** Whether the person decides declarations. */
    public boolean isDesk() {
        return user.scope().may(Permission.GOODS_DECIDE);
    }

    /** The large figures. */
    public List<Tile> getTiles() {
        return isDesk() ? officer() : enterprise();
    }

    private List<Tile> officer() {
        return List.of(
                new Tile(counts.overdue(), "work.overdue", counts.overdue() > 0 ? "bad" : "", WORK + "OVERDUE"),
                new Tile(counts.mine(), "work.mine", "info", WORK + "MINE"),
                new Tile(counts.unassigned(), "work.unassigned", "warn", WORK + "UNASSIGNED"),
                of(DeclarationState.INSPECTION, "state.INSPECTION", "warn"),
                of(DeclarationState.DOC_REVIEW, "state.DOC_REVIEW", "warn"));
    }

    private List<Tile> enterprise() {
        long inProgress = counts.byState().entrySet().stream()
                .filter(entry -> open().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return List.of(
                new Tile(inProgress, "home.open", "info", SEARCH + "?state=open"),
                of(DeclarationState.TAX_DUE, "home.tax", "warn"),
                of(DeclarationState.REJECTED, "home.rejected", "bad"),
                of(DeclarationState.RELEASED, "home.released", "good"));
    }

    private Tile of(DeclarationState state, String label, String tone) {
        long count = counts.byState().getOrDefault(state, 0L);
        return new Tile(count, label, count > 0 ? tone : "", SEARCH + "?state=" + state);
    }

    /** How many there are in each state that has any. */
    public List<StateCount> getStates() {
        List<StateCount> states = new ArrayList<>();
        counts.byState().forEach((state, count) -> states.add(new StateCount(state, count)));
        return states;
    }

    /** The next ones to do, or the newest. */
    public List<DeclarationRow> getRows() {
        return rows;
    }

    /** What the agencies answered last. */
    public List<ReceiptRow> getReceipts() {
        return receipts;
    }

    /** Where the whole list is. */
    public String getListPath() {
        return isDesk() ? WORK + "NEXT" : SEARCH;
    }

    /** A large figure that leads to its list. */
    public record Tile(long count, String label, String tone, String path) {}

    /** How many declarations are in a state. */
    public record StateCount(DeclarationState state, long count) {}
}

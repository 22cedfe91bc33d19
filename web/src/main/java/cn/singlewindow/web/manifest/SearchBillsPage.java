package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.BillList;
import cn.singlewindow.manifest.BillQuery;
import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bills of lading: a carrier's own, those that name a trader or its principal, for customs all; or those that wait for an answer
 * of customs, are unanswered past their time, or are left over (MF-01 R2, MF-04 R2).
 */
@Application({"MF-01", "MF-02", "MF-04"})
@Named
@RequestScoped
public class SearchBillsPage extends ListPage<BillRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Bills bills;

    @Inject
    CurrentUser user;

    private final BillFilter filter = new BillFilter();

    @Override
    protected Page<BillRow> read() {
        return bills.search(user.scope(), filter.query(getText(), getState(), getAfter(), ROWS));
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.putAll(filter.parameters());
        return filters;
    }

    /** Whether anything is filtered. */
    public boolean isActive() {
        return filters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The lists of what waits. */
    public BillList[] getLists() {
        return BillList.values();
    }

    /** The states to filter by. */
    public BillState[] getStates() {
        return BillState.values();
    }

    /** The states of the ledger to filter by. */
    public LedgerState[] getLedgers() {
        return LedgerState.values();
    }

    /** The filters beside number and state. */
    public BillFilter getFilter() {
        return filter;
    }

    /** What the address asks for, as a query; for the export of the same list. */
    static BillQuery query(Function<String, @Nullable String> parameters, String after, int limit) {
        BillFilter filter = new BillFilter();
        filter.setList(parameters.apply("list"));
        filter.setDirection(parameters.apply("direction"));
        filter.setVoyage(parameters.apply("voyage"));
        filter.setLedger(parameters.apply("ledger"));
        return filter.query(known(parameters.apply("text")), known(parameters.apply("state")), after, limit);
    }
}

package cn.singlewindow.web.reference;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeQuery;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Days;
import cn.singlewindow.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code tables: as of a day, in both languages, with the history of each code. */
@Named
@RequestScoped
public class BrowseTablesPage extends ListPage<CodeEntry> {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 100;

    @Inject
    ReferenceData reference;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    private String table = "CUSTOMS_DISTRICT";
    private String day = "";
    private String code = "";

    @Override
    protected Page<CodeEntry> read() {
        user.scope().require(Permission.REFERENCE_READ);
        return reference.list(chosen(), new CodeQuery(getText(), asOf(), getAfter(), ROWS));
    }

    private CodeTable chosen() {
        return CodeTable.ofPath(table).orElse(CodeTable.CUSTOMS_DISTRICT);
    }

    private LocalDate asOf() {
        return Days.parse(day).orElseGet(codes::today);
    }

    /** The tables with their sizes. */
    public List<TableView> getTables() {
        return Arrays.stream(CodeTable.values())
                .map(one -> new TableView(one, reference.snapshot().size(one), one == chosen()))
                .toList();
    }

    /** A table in the list of tables. */
    public record TableView(CodeTable table, int size, boolean current) {}

    /** Every period of the code that is looked at. */
    public List<CodeEntry> getHistory() {
        return code.isEmpty() ? List.of() : reference.snapshot().history(chosen(), code);
    }

    /** The version that answers. */
    public String getVersion() {
        return reference.snapshot().version();
    }

    /** The chosen table. */
    public CodeTable getChosen() {
        return chosen();
    }

    /** The day asked for. */
    public LocalDate getAsOf() {
        return asOf();
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.put("table", table);
        filters.put("day", day);
        return filters;
    }

    public String getTable() {
        return table;
    }

    public void setTable(@Nullable String table) {
        this.table = table == null ? "" : table;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}

package cn.singlewindow.web.reference;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeQuery;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceData;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.KeyWalk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code tables: as of a day, in both languages, with the history of each code. */
@Named
@RequestScoped
public class BrowseTablesPage {

    private static final String PATH = "/reference/browse-tables.xhtml";
    private static final int ROWS = 100;

    @Inject
    ReferenceData reference;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    private String table = "CUSTOMS_DISTRICT";
    private String text = "";
    private String day = "";
    private String code = "";
    private String after = "";
    private String trail = "";
    private Page<CodeEntry> page = new Page<>(List.of(), null);

    /** Reads a page of the table. */
    public void load() {
        user.scope().require(Permission.REFERENCE_READ);
        page = reference.list(chosen(), new CodeQuery(text, asOf(), after, ROWS));
    }

    private CodeTable chosen() {
        return CodeTable.ofPath(table).orElse(CodeTable.CUSTOMS_DISTRICT);
    }

    private LocalDate asOf() {
        try {
            return day.isEmpty() ? codes.today() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return codes.today();
        }
    }

    /** The tables with their sizes. */
    public List<TableView> getTables() {
        return Arrays.stream(CodeTable.values())
                .map(one -> new TableView(one, reference.snapshot().size(one), one == chosen()))
                .toList();
    }

    /** A table in the list of tables. */
    public record TableView(CodeTable table, int size, boolean current) {}

    /** The codes of this page. */
    public List<CodeEntry> getRows() {
        return page.items();
    }

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

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("table", table);
        filters.put("text", text);
        filters.put("day", day);
        return new KeyWalk(PATH, filters, after, trail, page.nextKey());
    }

    public String getTable() {
        return table;
    }

    public void setTable(@Nullable String table) {
        this.table = table == null ? "" : table;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
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

package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.EnterpriseQuery;
import cn.singlewindow.enterprise.EnterpriseRow;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.model.CompanyName;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.BilingualText;
import cn.singlewindow.shared.FullWidth;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lists enterprises by one index, walked by key: by the credit code, the customs code or the core of a name when a text is
 * given, else newest first.
 */
@ApplicationScoped
public class EnterpriseSearch {

    @Inject
    Database database;

    private enum Order {
        NEWEST("id"),
        CREDIT_CODE("credit_code"),
        CUSTOMS_CODE("customs_code"),
        NAME_ZH("core_zh"),
        NAME_EN("core_en");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /** The page that was asked for, as far as the scope reaches. A key of another list begins anew. */
    public Page<EnterpriseRow> list(Scope scope, EnterpriseQuery query) {
        if (scope.enterprise().isEmpty() && !scope.may(Permission.ENTERPRISE_READ)) {
            return new Page<>(List.of(), null);
        }
        String text = FullWidth.of(query.text()).normalised().strip();
        Order order = order(text);
        Statement statement = new Statement(scope.agency().orElse(""));
        statement.within(scope, query);
        statement.beginsWith(
                order, order.column.startsWith("core") ? CompanyName.of(text).core() : text);
        PageKey.parse(query.after()).ifPresent(key -> statement.after(order, key));
        String sql = statement.sql(order, query.limit() + 1);
        List<Sorted> rows = database.list(sql, EnterpriseSearch::read, statement.values());
        return Page.of(rows, query.limit(), row -> row.key(order)).map(Sorted::row);
    }

    private static Order order(String text) {
        if (text.isEmpty()) {
            return Order.NEWEST;
        }
        if (text.matches("[0-9][0-9A-Za-z]*")) {
            return text.length() <= 10 && !text.startsWith("91") ? Order.CUSTOMS_CODE : Order.CREDIT_CODE;
        }
        return text.chars().allMatch(c -> c < 128) ? Order.NAME_EN : Order.NAME_ZH;
    }

    private record Sorted(EnterpriseRow row, String sort) {

        String key(Order order) {
            return PageKey.of(order.name(), sort, row.id()).toString();
        }
    }

    private static Sorted read(Row row) {
        return new Sorted(
                new EnterpriseRow(
                        row.number("id"),
                        row.text("credit_code"),
                        row.text("customs_code"),
                        new BilingualText(row.text("name_zh"), row.text("name_en")),
                        EnterpriseState.valueOf(row.text("state")),
                        row.instant("since"),
                        row.optionalText("agency_state").orElse("")),
                row.text("sort"));
    }

    /** The statement as it grows. */
    private static final class Statement {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private boolean byAgency;

        Statement(String agency) {
            values.add(agency);
        }

        void within(Scope scope, EnterpriseQuery query) {
            scope.enterprise().ifPresent(own -> add("e.id = ?", own));
            oneOf("e.state", query.states());
            if (scope.agency().isPresent() && !query.agencyStates().isEmpty()) {
                byAgency = true;
                oneOf("f.state", query.agencyStates());
            }
        }

        void beginsWith(Order order, String text) {
            if (order != Order.NEWEST) {
                String plain = text.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
                add("e." + order.column + " LIKE ?", plain + "%");
            }
        }

        void after(Order order, PageKey key) {
            Optional<String> sort = key.parts().size() == 3 && key.part(0).equals(order.name())
                    ? Optional.of(key.part(1))
                    : Optional.empty();
            sort.ifPresent(last -> after(order, last, key.numberOr(2, 0)));
        }

        private void after(Order order, String last, long id) {
            if (order == Order.NEWEST) {
                add("e.id < ?", id);
                return;
            }
            conditions.add("(e." + order.column + " > ? OR (e." + order.column + " = ? AND e.id > ?))");
            values.addAll(List.of(last, last, id));
        }

        String sql(Order order, int rows) {
            String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
            String by = order == Order.NEWEST ? "e.id DESC" : "e." + order.column + ", e.id";
            return "SELECT e.id, e.credit_code, e.customs_code, e.name_zh, e.name_en, e.state, e.since,"
                    + " f.state AS agency_state, e." + order.column + " AS sort FROM enterprise e"
                    + (byAgency ? " JOIN" : " LEFT JOIN")
                    + " enterprise_agency_filing f ON f.enterprise_id = e.id AND f.agency = ?"
                    + where + " ORDER BY " + by + " LIMIT " + rows;
        }

        Object[] values() {
            return values.toArray();
        }

        private void oneOf(String column, Set<? extends Enum<?>> wanted) {
            if (!wanted.isEmpty()) {
                conditions.add(column + " IN (" + "?, ".repeat(wanted.size() - 1) + "?)");
                wanted.forEach(one -> values.add(one.name()));
            }
        }

        private void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }
    }

    /** How many parts wait for that agency's verdict, counted up to 1000. */
    public int waiting(String agency) {
        return (int) database.number(
                "SELECT COUNT(*) FROM (SELECT 1 FROM enterprise_agency_filing WHERE agency = ? AND state IN (?, ?)"
                        + " LIMIT 1000) waiting",
                agency,
                AgencyFilingState.PENDING,
                AgencyFilingState.RETRY);
    }
}

package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.DraftRow;
import cn.singlewindow.goods.DraftView;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Drafts of an enterprise; another's are not found. */
@ApplicationScoped
public class Drafts {

    private static final String COLUMNS =
            "id, version, title, direction, bill_no, trade_name, line_count, saved_by, saved_at";

    @Inject
    Database database;

    /** Stores a new draft. */
    public void insert(long enterprise, DraftRow draft, DeclarationForm form) {
        database.update(
                "INSERT INTO goods_draft (id, version, enterprise_id, title, direction, bill_no, trade_name, line_count,"
                        + " saved_by, saved_at, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                draft.id(),
                draft.version(),
                enterprise,
                draft.title(),
                draft.direction(),
                draft.billNo(),
                draft.tradeName(),
                draft.lines(),
                draft.savedBy(),
                draft.savedAt(),
                FormJson.write(form));
    }

    /** Stores a draft over the version before. @return whether that version was there */
    public boolean update(long enterprise, DraftRow draft, DeclarationForm form) {
        return database.update(
                        "UPDATE goods_draft SET version = ?, title = ?, direction = ?, bill_no = ?, trade_name = ?,"
                                + " line_count = ?, saved_by = ?, saved_at = ?, form = ?"
                                + " WHERE id = ? AND enterprise_id = ? AND version = ?",
                        draft.version(),
                        draft.title(),
                        draft.direction(),
                        draft.billNo(),
                        draft.tradeName(),
                        draft.lines(),
                        draft.savedBy(),
                        draft.savedAt(),
                        FormJson.write(form),
                        draft.id(),
                        enterprise,
                        draft.version() - 1)
                == 1;
    }

    /** A draft with its form. */
    public Optional<DraftView> find(long enterprise, long id) {
        return database.first(
                "SELECT " + COLUMNS + ", form FROM goods_draft WHERE id = ? AND enterprise_id = ?",
                row -> new DraftView(draft(row), FormJson.read(row.text("form"))),
                id,
                enterprise);
    }

    /** Drafts, newest first. */
    public Page<DraftRow> list(long enterprise, long before, int limit) {
        List<DraftRow> rows = database.list(
                "SELECT " + COLUMNS + " FROM goods_draft WHERE enterprise_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                Drafts::draft,
                enterprise,
                before,
                limit + 1);
        return Page.of(rows, limit, draft -> Long.toString(draft.id()));
    }

    /** Removes a draft. @param version the one that was seen, or 0 for any @return whether it was there */
    public boolean delete(long enterprise, long id, long version) {
        return database.update(
                        "DELETE FROM goods_draft WHERE id = ? AND enterprise_id = ? AND (version = ? OR ? = 0)",
                        id,
                        enterprise,
                        version,
                        version)
                == 1;
    }

    private static DraftRow draft(Row row) {
        return new DraftRow(
                row.number("id"),
                row.text("title"),
                row.text("direction"),
                row.text("bill_no"),
                row.text("trade_name"),
                row.integer("line_count"),
                row.text("saved_by"),
                row.instant("saved_at"),
                row.number("version"));
    }
}

package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationView.SupplementView;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions to declarants. The caller has checked that the declaration is within its scope. */
@ApplicationScoped
public class Questions {

    @Inject
    Database database;

    /** An open or answered question. */
    public record Question(long id, String agency, boolean answered) {}

    /** Stores a question. */
    public void ask(long id, long declaration, String agency, String question, String by, Instant at, Instant due) {
        database.update(
                "INSERT INTO goods_supplement (id, declaration_id, agency, question, asked_by, asked_at, due_at, document_ids)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, '')",
                id,
                declaration,
                agency,
                question,
                by,
                at,
                due);
    }

    /** A question about a declaration, locked. */
    public Optional<Question> question(long declaration, long id) {
        return database.first(
                "SELECT id, agency, answered_at FROM goods_supplement WHERE id = ? AND declaration_id = ? FOR UPDATE",
                row -> new Question(
                        row.number("id"),
                        row.text("agency"),
                        row.optionalInstant("answered_at").isPresent()),
                id,
                declaration);
    }

    /** Stores an answer. */
    public void answer(long id, String answer, List<Long> documents, String by, Instant at) {
        database.update(
                "UPDATE goods_supplement SET answer = ?, document_ids = ?, answered_by = ?, answered_at = ? WHERE id = ?",
                answer,
                documents.stream().map(String::valueOf).collect(Collectors.joining(",")),
                by,
                at,
                id);
    }

    /** The questions about a declaration, oldest first. */
    public List<SupplementView> questions(long declaration) {
        return database.list(
                "SELECT id, agency, question, asked_at, due_at, answer, answered_at FROM goods_supplement"
                        + " WHERE declaration_id = ? ORDER BY id",
                row -> new SupplementView(
                        row.number("id"),
                        row.text("agency"),
                        row.text("question"),
                        row.instant("asked_at"),
                        row.instant("due_at"),
                        row.optionalText("answer").orElse(null),
                        row.optionalInstant("answered_at").orElse(null)),
                declaration);
    }

    /** Whether a reason code is in force on a day. */
    public boolean isReason(String code, LocalDate day) {
        return database.exists(
                "SELECT 1 FROM goods_reason WHERE code = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)",
                code,
                day,
                day);
    }

    /** The reason codes in force on a day, in their order. */
    public List<String> reasons(LocalDate day) {
        return database.list(
                "SELECT code FROM goods_reason WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY code",
                row -> row.text("code"),
                day,
                day);
    }
}

package cn.singlewindow.goods;

import cn.singlewindow.goods.model.Deadlines;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.store.Declarations;
import cn.singlewindow.goods.store.Drafts;
import cn.singlewindow.goods.store.Questions;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.documents.Documents;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What declarants and traders do besides submitting. */
@ApplicationScoped
class DeclarantDesk {

    private static final int LONGEST_ANSWER = 4000;
    private static final int LONGEST_REASON = 255;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_DOCUMENTS = 20;

    @Inject
    Declarations declarations;

    @Inject
    Questions questions;

    @Inject
    Drafts drafts;

    @Inject
    Documents documents;

    @Inject
    LawBook lawBook;

    @Inject
    IdSource ids;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Teller teller;

    @Inject
    Now now;

    @Inject
    Clock clock;

    void answer(Scope scope, AnswerSupplement command) {
        enterprise(scope);
        OfficerDesk.requireLength("answer", command.answer(), 1, LONGEST_ANSWER);
        OfficerDesk.requireLength(
                "documentIds", "d".repeat(command.documentIds().size()), 0, MOST_DOCUMENTS);
        Declaration declaration = load(scope, command.seqNo());
        Questions.Question question = questions
                .question(declaration.identity().id(), command.supplementId())
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (question.answered()) {
            throw Rejected.because(GoodsProblem.ALREADY_ANSWERED);
        }
        if (command.documentIds().stream()
                .anyMatch(id -> documents.find(scope, id).isEmpty())) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        Instant at = now.instant();
        String beginning = command.answer()
                .substring(0, Math.min(LONGEST_REASON, command.answer().length()));
        declaration.answer(scope.actor(), beginning, at, new Deadlines(lawBook.today(), calendar));
        declarations.save(declaration, at);
        questions.answer(question.id(), command.answer(), command.documentIds(), scope.actor(), at);
        teller.toOfficers(question.agency(), "goods.notice.answer", declaration.identity());
        teller.told(
                scope,
                "goods.supplement.answer",
                declaration,
                new DeclarationEvent.SupplementAnswered(command.seqNo(), question.id(), question.agency()));
    }

    void withdraw(Scope scope, WithdrawDeclaration command) {
        enterprise(scope);
        OfficerDesk.requireLength("reason", command.reason(), 1, LONGEST_REASON);
        Declaration declaration = load(scope, command.seqNo());
        declaration.requireVersion(command.version());
        Instant at = now.instant();
        declaration.withdraw(scope.actor(), command.reason(), at, new Deadlines(lawBook.today(), calendar));
        declarations.save(declaration, at);
        teller.changed(scope, "goods.declaration.withdraw", declaration);
    }

    DraftView saveDraft(Scope scope, SaveDraft command) {
        long own = enterprise(scope);
        OfficerDesk.requireLength("title", command.title(), 0, LONGEST_TITLE);
        boolean fresh = command.id() == 0;
        DraftRow draft = summary(scope, command, fresh ? ids.next() : command.id());
        if (fresh) {
            drafts.insert(own, draft, command.form());
        } else if (!drafts.update(own, draft, command.form())) {
            draft(scope, command.id());
            throw Rejected.because(GoodsProblem.VERSION_CONFLICT);
        }
        return new DraftView(draft, command.form());
    }

    private DraftRow summary(Scope scope, SaveDraft command, long id) {
        Fields header = command.form().header();
        return new DraftRow(
                id,
                command.title(),
                cut(header.text("IEFlag"), 1),
                cut(header.text("BillNo"), 60),
                cut(header.text("TradeName"), 120),
                command.form().lines().size(),
                scope.actor(),
                clock.instant(),
                command.id() == 0 ? 1 : command.version() + 1);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    DraftView draft(Scope scope, long id) {
        return drafts.find(enterprise(scope), id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    Page<DraftRow> drafts(Scope scope, String after, int limit) {
        long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        return drafts.list(enterprise(scope), before, Math.max(1, Math.min(200, limit)));
    }

    void discard(Scope scope, long id, long version) {
        if (!drafts.delete(enterprise(scope), id, version)) {
            draft(scope, id);
            throw Rejected.because(GoodsProblem.VERSION_CONFLICT);
        }
    }

    private Declaration load(Scope scope, String seqNo) {
        return declarations.load(scope, seqNo).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private static long enterprise(Scope scope) {
        scope.require(Permission.GOODS_DECLARE);
        return scope.enterprise().orElseThrow(() -> Rejected.because(GoodsProblem.ONLY_ENTERPRISES));
    }
}

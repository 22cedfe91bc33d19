package cn.singlewindow.goods;

import cn.singlewindow.goods.store.Declarations;
import cn.singlewindow.goods.store.FormJson;
import cn.singlewindow.goods.store.History;
import cn.singlewindow.goods.store.Questions;
import cn.singlewindow.goods.store.WorkList;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The door to goods declarations (CATALOGUE GD-01, B.2). Every method takes the scope first; what lies outside it is
 * NOT_FOUND. Commands with a key are done once: the same key with the same content gets the answer of the first time, with
 * other content {@code SW-014}. Refusals are {@link Rejected} and leave nothing behind. Amounts are in the currency beside
 * them, weights in kilograms, instants in UTC; a day is a business day in Shanghai.
 */
@Stateless
@Application("GD-01")
public class GoodsService {

    private static final int MOST_RECEIPTS = 1000;

    @Inject
    Intake intake;

    @Inject
    OfficerDesk officers;

    @Inject
    DeclarantDesk declarants;

    @Inject
    Reader reader;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    Declarations declarations;

    @Inject
    WorkList workList;

    @Inject
    History history;

    @Inject
    Questions questions;

    @Inject
    LawBook lawBook;

    /** What reading and all rules say of a form; stores nothing and asks for no mandate. Needs GOODS_DECLARE. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CheckReport check(Scope scope, DeclarationForm form) {
        scope.require(Permission.GOODS_DECLARE);
        return intake.check(form);
    }

    /**
     * Takes a declaration in, or rehearses that. When it returns, everything is stored: declaration, history, a case for each
     * agency that the routing table names, audit and outbox.
     *
     * @throws Rejected with all violations (SW-040 to SW-053, GD-011 to GD-089); with EQ-030 to EQ-039 if the scope's enterprise may not declare
     *     for {@code TradeCoScc} now; with GD-107 and the first number if the same shipment is declared already (R4)
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SubmissionAnswer submit(Scope scope, SubmitDeclaration command) {
        scope.require(Permission.GOODS_DECLARE);
        if (scope.enterprise().isEmpty()) {
            throw Rejected.because(GoodsProblem.ONLY_ENTERPRISES);
        }
        if (command.rehearsal()) {
            return transactions.run(() -> intake.rehearse(scope, command));
        }
        String json = FormJson.write(command.form());
        return once.answer(
                scope,
                command.idempotencyKey(),
                "submit",
                json,
                SubmissionAnswer.class,
                () -> intake.submit(scope, command, json));
    }

    /** Keeps a draft; nothing is checked. @throws Rejected GD-101 if another version is stored */
    public DraftView saveDraft(Scope scope, SaveDraft command) {
        return declarants.saveDraft(scope, command);
    }

    /** Keeps a new draft once per key, for systems. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DraftView keepDraft(Scope scope, SaveDraft command, String key) {
        String content = command.title() + "\n" + FormJson.write(command.form());
        String kept = once.answer(
                scope,
                key,
                "draft",
                content,
                () -> RecordJson.write(declarants.saveDraft(scope, command).summary()));
        return new DraftView(RecordJson.read(kept, DraftRow.class), command.form());
    }

    /** A draft of the own enterprise. */
    public DraftView draft(Scope scope, long id) {
        return declarants.draft(scope, id);
    }

    /** Drafts of the own enterprise, newest first. @param after key of the page before, or empty */
    public Page<DraftRow> drafts(Scope scope, String after, int limit) {
        return declarants.drafts(scope, after, limit);
    }

    /** Throws a draft away. @param version as last seen */
    public void discardDraft(Scope scope, long id, long version) {
        declarants.discard(scope, id, version);
    }

    /** A declaration as the reader may see it. Needs GOODS_READ. */
    public DeclarationView find(Scope scope, String seqNo) {
        scope.require(Permission.GOODS_READ);
        return reader.find(scope, seqNo);
    }

    /** A page of declarations, newest first. Needs GOODS_READ. */
    public Page<DeclarationRow> search(Scope scope, DeclarationQuery query) {
        scope.require(Permission.GOODS_READ);
        return workList.search(scope, query);
    }

    /** How much there is to do. Needs GOODS_READ. */
    public WorkListCounts counts(Scope scope) {
        scope.require(Permission.GOODS_READ);
        return workList.counts(scope);
    }

    /**
     * The receipts after one, in the order of the feed. Needs GOODS_READ.
     *
     * @param after the greatest id seen, or 0
     * @param limit 1 to 1000
     */
    public List<ReceiptRow> receipts(Scope scope, long after, int limit) {
        scope.require(Permission.GOODS_READ);
        return history.feed(scope, after, Math.max(1, Math.min(MOST_RECEIPTS, limit)));
    }

    /** 统一编号 of the sender's own number; of the newest declaration that bears it. */
    public Optional<String> seqNoOf(Scope scope, String clientSeqNo) {
        scope.require(Permission.GOODS_READ);
        return clientSeqNo.isEmpty() ? Optional.empty() : declarations.seqNoOf(scope, clientSeqNo);
    }

    /** The reason codes in force today, for decisions that need one; texts {@code goods.reason.<code>}. */
    public List<String> reasons(Scope scope) {
        scope.require(Permission.GOODS_READ);
        return questions.reasons(lawBook.today().day());
    }

    /**
     * Decides as customs. Needs GOODS_DECIDE; above the value limit a release needs GOODS_SUPERVISE and another officer than
     * the one who assessed.
     *
     * @throws Rejected GD-101 to GD-106, GD-108, GD-115
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView decide(Scope scope, DecideDeclaration command) {
        String content = RecordJson.write(command);
        once.answer(
                scope, command.idempotencyKey(), "decide", content, () -> done(() -> officers.decide(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Takes, gives or releases a declaration. To others it needs GOODS_SUPERVISE. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView assign(Scope scope, AssignDeclaration command) {
        transactions.run(() -> done(() -> officers.assign(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Asks the declarant. Needs GOODS_DECIDE. @throws Rejected GD-116 while a question is open */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView requestSupplement(Scope scope, RequestSupplement command) {
        String content = RecordJson.write(command);
        once.answer(
                scope,
                command.idempotencyKey(),
                "ask",
                content,
                () -> done(() -> officers.requestSupplement(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Answers a question, as declarant or trader. @throws Rejected GD-109 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView answerSupplement(Scope scope, AnswerSupplement command) {
        String content = RecordJson.write(command);
        once.answer(
                scope,
                command.idempotencyKey(),
                "answer",
                content,
                () -> done(() -> declarants.answer(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Stops the release, as any agency with a case. Needs HOLD_PLACE. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView placeHold(Scope scope, PlaceHold command) {
        String content = RecordJson.write(command);
        once.answer(
                scope, command.idempotencyKey(), "hold", content, () -> done(() -> officers.placeHold(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Lifts a hold of the own agency. Needs HOLD_PLACE. @throws Rejected GD-112, GD-113 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView liftHold(Scope scope, LiftHold command) {
        transactions.run(() -> done(() -> officers.liftHold(scope, command)));
        return found(scope, command.seqNo());
    }

    /** Takes a declaration back before customs has accepted it. @throws Rejected GD-102 later */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DeclarationView withdraw(Scope scope, WithdrawDeclaration command) {
        String content = RecordJson.write(command);
        once.answer(
                scope,
                command.idempotencyKey(),
                "withdraw",
                content,
                () -> done(() -> declarants.withdraw(scope, command)));
        return found(scope, command.seqNo());
    }

    private DeclarationView found(Scope scope, String seqNo) {
        return transactions.run(() -> reader.find(scope, seqNo));
    }

    private static String done(Runnable work) {
        work.run();
        return "{}";
    }
}

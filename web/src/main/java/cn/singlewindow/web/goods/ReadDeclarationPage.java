package cn.singlewindow.web.goods;

import cn.singlewindow.goods.AnswerSupplement;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.WithdrawDeclaration;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declaration in the enterprise's workspace: what was declared, where it stands, what was asked and answered. */
@Application("GD-01")
@Named
@ViewScoped
public class ReadDeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    @Inject
    Refusals refusals;

    private String seqNo = "";
    private String answer = "";
    private String reason = "";
    private final String key = UUID.randomUUID().toString();
    private transient @Nullable DeclarationView view;

    /** Refuses the page before it is drawn if there is no such declaration. */
    public void load() {
        getView();
    }

    /** The declaration. */
    public DeclarationView getView() {
        DeclarationView known = view;
        if (known == null) {
            known = goods.find(user.scope(), seqNo);
            view = known;
        }
        return known;
    }

    /** The declaration as customs forms print it. */
    public DeclarationSheet getSheet() {
        return DeclarationSheet.of(getView(), codes);
    }

    /** Its timeline with the owners of the clock. */
    public ClockLine getClock() {
        return ClockLine.of(getView());
    }

    /** What was declared, by section, with labels. */
    public List<DeclaredSection> getSections() {
        return DeclaredSection.of(getView().form());
    }

    /** Answers a question of an agency. */
    public void answer(long supplementId) {
        view = goods.answerSupplement(
                user.scope(), new AnswerSupplement(seqNo, supplementId, answer, List.of(), key + "-" + supplementId));
        answer = "";
        refusals.done("supplement.answered");
    }

    /** Takes the declaration back. */
    public void withdraw() {
        view = goods.withdraw(
                user.scope(), new WithdrawDeclaration(seqNo, getView().summary().version(), reason, key + "-withdraw"));
        refusals.done("declaration.withdrawn", seqNo);
    }

    /** Whether it can still be taken back by its declarant. */
    public boolean isWithdrawable() {
        return user.isEnterprise()
                && user.may("GOODS_DECLARE")
                && getView().summary().state() == DeclarationState.SUBMITTED;
    }

    public String getSeqNo() {
        return seqNo;
    }

    public void setSeqNo(@Nullable String seqNo) {
        this.seqNo = seqNo == null ? "" : seqNo;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

package cn.singlewindow.web.goods;

import cn.singlewindow.goods.AnswerSupplement;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.WithdrawDeclaration;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declaration in the enterprise's workspace: what was declared, where it stands, what was asked and answered. */
@Application("GD-01")
@Named
@ViewScoped
public class ReadDeclarationPage extends DeclarationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Refusals refusals;

    private String answer = "";
    private String reason = "";
    private final String key = UUID.randomUUID().toString();

    /** Answers a question of an agency. */
    public void answer(long supplementId) {
        show(goods.answerSupplement(
                user.scope(),
                new AnswerSupplement(getSeqNo(), supplementId, answer, List.of(), key + "-" + supplementId)));
        answer = "";
        refusals.done("supplement.answered");
    }

    /** Takes the declaration back. */
    public void withdraw() {
        show(goods.withdraw(user.scope(), new WithdrawDeclaration(getSeqNo(), version(), reason, key + "-withdraw")));
        refusals.done("declaration.withdrawn", getSeqNo());
    }

    /** Whether it can still be taken back by its declarant. */
    public boolean isWithdrawable() {
        return user.isEnterprise()
                && user.may("GOODS_DECLARE")
                && getView().summary().state() == DeclarationState.SUBMITTED;
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

package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;
import java.util.List;

/**
 * The declarant's answer to a question.
 *
 * @param seqNo 统一编号
 * @param supplementId the question
 * @param answer 1 to 4000 characters
 * @param documentIds documents stored before, by their ids
 * @param idempotencyKey as in {@link SubmitDeclaration}
 */
@Application("GD-01")
public record AnswerSupplement(
        String seqNo, long supplementId, String answer, List<Long> documentIds, String idempotencyKey) {

    public AnswerSupplement {
        documentIds = List.copyOf(documentIds);
    }
}

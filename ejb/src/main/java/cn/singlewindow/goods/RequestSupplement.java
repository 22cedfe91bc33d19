package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the declarant a question; the clock goes over to the trader until it is answered.
 *
 * @param seqNo 统一编号
 * @param version the version that was looked at
 * @param question 1 to 1000 characters
 * @param due the last day for the answer; without one the dated parameter counts (3 days, B.2)
 * @param idempotencyKey as in {@link SubmitDeclaration}
 */
@Application("GD-01")
public record RequestSupplement(
        String seqNo,
        long version,
        String question,
        @Nullable LocalDate due,
        String idempotencyKey) {}

package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;
import java.time.LocalDate;

/**
 * Stops a declaration from being released.
 *
 * @param seqNo 统一编号
 * @param ground why, 1 to 500 characters; shown to agencies only
 * @param legalBasis act and article, 1 to 200 characters
 * @param review the day by which the placer looks at it again
 * @param idempotencyKey as in {@link SubmitDeclaration}
 */
@Application("GD-01")
public record PlaceHold(String seqNo, String ground, String legalBasis, LocalDate review, String idempotencyKey) {}

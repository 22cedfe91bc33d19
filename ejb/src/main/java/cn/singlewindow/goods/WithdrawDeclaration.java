package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/**
 * Takes back a declaration that customs has not accepted yet; later it is an application of its own (GD-04).
 *
 * @param reason 1 to 255 characters
 * @param idempotencyKey as in {@link SubmitDeclaration}
 */
@Application("GD-01")
public record WithdrawDeclaration(String seqNo, long version, String reason, String idempotencyKey) {}

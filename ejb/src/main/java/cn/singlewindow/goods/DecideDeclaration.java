package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/**
 * An officer's decision.
 *
 * @param seqNo 统一编号
 * @param version the version the officer looked at; another one in the store is a conflict
 * @param decision what is decided
 * @param reasonCode from the table of reason codes; empty where none is needed
 * @param note free text for the trader, at most 255 characters
 * @param idempotencyKey as in {@link SubmitDeclaration}
 */
@Application("GD-01")
public record DecideDeclaration(
        String seqNo, long version, Decision decision, String reasonCode, String note, String idempotencyKey) {}

package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;

/**
 * Decides a bill as customs (MF-01 R2).
 *
 * @param version as last seen
 * @param decision one of {@link BillView#decisions}
 * @param note to the filer; needed for every refusal, up to 500 characters
 */
@Application("MF-01")
public record DecideBill(BillKey bill, long version, BillVerb decision, String note, String idempotencyKey) {}

package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;

/**
 * Decides all bills of a filing alike, as far as their states allow it.
 *
 * @param number of the filing
 * @param note to the filer; needed for every refusal, up to 500 characters
 */
@Application("MF-01")
public record DecideFiling(String number, BillVerb decision, String note, String idempotencyKey) {}

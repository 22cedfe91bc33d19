package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;

/**
 * Decides an amendment as customs; what is approved is applied at once.
 *
 * @param version as last seen
 * @param note to the filer; needed for a refusal, up to 500 characters
 */
@Application("MF-04")
public record DecideAmendment(String number, long version, boolean approved, String note, String idempotencyKey) {}

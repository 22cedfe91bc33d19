package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;

/**
 * Files an aircraft, a train or a truck, or its new particulars (VD-01).
 *
 * @param fields by the names of {@code conveyance_fields.csv}
 * @param key idempotency key, 1 to 64 printable characters
 */
@Application("VD-01")
public record FileConveyance(ConveyanceKind kind, Fields fields, String key) {}

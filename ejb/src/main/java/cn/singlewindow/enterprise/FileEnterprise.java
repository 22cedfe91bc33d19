package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/**
 * Files an enterprise once, for all agencies (EQ-01).
 *
 * @param idempotencyKey 1 to 128 characters, unique per sender
 */
@Application("EQ-01")
public record FileEnterprise(EnterpriseForm form, String idempotencyKey) {}

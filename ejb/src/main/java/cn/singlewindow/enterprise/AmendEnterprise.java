package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;

/**
 * Changes what was filed (EQ-01). The credit code cannot change. Parts that an agency had refused are sent to it again; a
 * change of the Chinese name, the legal person or the bank account asks every agency again.
 *
 * @param enterprise its id
 * @param version the version that the editor has seen; refused as stale when it has moved on
 */
@Application("EQ-01")
public record AmendEnterprise(long enterprise, int version, EnterpriseForm form) {}

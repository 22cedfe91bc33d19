/**
 * Enterprises (企业资质): the one-time filing of a company with all agencies (EQ-01), and who may act for whom: mandates
 * between enterprises and the authority of users inside one, asked for at every act (EQ-02).
 *
 * <p>It owns the tables {@code enterprise} and {@code enterprise_*} and promises: a company is filed once by its unified
 * social credit code; a suspended or cancelled company, a revoked or expired mandate, a withdrawn authority takes effect at
 * the next call; what belongs to another enterprise is not found.
 */
@NullMarked
package cn.singlewindow.enterprise;

import org.jspecify.annotations.NullMarked;

/**
 * Vessel 运输工具申报 (VD). Owns the ship register, the port call from its first notice to its closing, the lists of persons,
 * tonnage tax and the Port Clearance. Applications: VD-01 to VD-06 (CATALOGUE B.1, B.3, B.4).
 */
@NullMarked
package cn.singlewindow.vessel;

import org.jspecify.annotations.NullMarked;

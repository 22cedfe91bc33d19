package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;

/**
 * Customs confirms how tonnage tax was settled (VD-06).
 *
 * @param settlement how
 * @param ground of an exemption; empty otherwise
 * @param receipt number of receipt or guarantee, up to 40 characters
 */
@Application("VD-06")
public record SettleDues(long id, Settlement settlement, String ground, String receipt, String key) {

    /** How. */
    public enum Settlement {
        PAID,
        GUARANTEED,
        EXEMPT
    }
}

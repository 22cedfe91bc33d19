package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.SocialCreditCode;

/**
 * An extract of the company register (市场主体登记) that the market regulator keeps (EQ-01 R1, R3). Its newest state counts.
 *
 * @param nameZh registered name, up to 200 characters
 * @param legalPersonName legal representative
 * @param standing whether the company may do business
 */
@Application("EQ-01")
public record RegisterExtract(
        SocialCreditCode creditCode,
        String nameZh,
        String legalPersonName,
        String address,
        String businessScope,
        Standing standing) {

    /** A company's standing in the register. */
    public enum Standing {
        /** 存续. */
        IN_BUSINESS,
        /** 吊销: licence revoked. */
        REVOKED,
        /** 注销: dissolved. */
        DISSOLVED
    }
}

package cn.singlewindow.enterprise;

/** In which trades an enterprise works; it may be in several. */
public enum EnterpriseKind {
    /** 进出口收发货人. */
    TRADER(false),
    /** 报关企业. */
    BROKER(true),
    /** 船舶代理. */
    SHIP_AGENT(true),
    /** 承运人. */
    CARRIER(false),
    /** 货运代理. */
    FORWARDER(true),
    /** 堆场、码头. */
    DEPOT(false),
    /** 集卡车队. */
    TRUCK_FLEET(false),
    /** 铁路运营. */
    RAIL_OPERATOR(false),
    /** 电商平台. */
    E_COMMERCE_PLATFORM(false),
    /** 银行. */
    BANK(false),
    /** 保险机构. */
    INSURER(false);

    private final boolean agent;

    EnterpriseKind(boolean agent) {
        this.agent = agent;
    }

    /** Whether its trade is to act for others, so that mandates may be offered to it. */
    public boolean isAgent() {
        return agent;
    }
}

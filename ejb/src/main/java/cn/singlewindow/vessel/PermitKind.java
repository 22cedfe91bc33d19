package cn.singlewindow.vessel;

/** What a permit lets one person do (VD-04 R4). */
public enum PermitKind {
    /** 登陆证: somebody of the crew goes ashore. */
    SHORE_PASS,
    /** 登轮许可: somebody from ashore goes on board. */
    BOARDING,
    /** 搭靠许可: somebody comes over from another ship. */
    SHIP_TO_SHIP,
    /** 临时入境: somebody of the crew enters for up to fifteen days. */
    TEMPORARY_ENTRY;

    /** Whether it is for somebody on the ship's lists. */
    public boolean forCrew() {
        return this == SHORE_PASS || this == TEMPORARY_ENTRY;
    }
}

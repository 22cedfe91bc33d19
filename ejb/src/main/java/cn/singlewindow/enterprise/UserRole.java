package cn.singlewindow.enterprise;

/** What a user may do inside an enterprise. */
public enum UserRole {
    /** 申报员: acts for the enterprise. */
    DECLARANT,
    /** 管理员: acts, confirms as second person, manages mandates and users. */
    MANAGER,
    /** 查询员: reads. */
    VIEWER;

    public boolean mayAct() {
        return this != VIEWER;
    }
}

package cn.singlewindow.platform.reference.store;

import cn.singlewindow.platform.sql.Database;

/** The module's stores on a database outside the container. */
@SuppressWarnings("UnnecessaryAssignment")
public final class Stores {

    private Stores() {}

    public static Codes codes(Database database) {
        Codes codes = new Codes();
        codes.database = database;
        return codes;
    }

    public static Loads loads(Database database) {
        Loads loads = new Loads();
        loads.database = database;
        return loads;
    }
}

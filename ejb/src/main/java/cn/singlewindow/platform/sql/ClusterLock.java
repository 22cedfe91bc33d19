package cn.singlewindow.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rows of {@code platform_lock}: what one node does at a time. A lock ends with its transaction, also when its node dies. */
@ApplicationScoped
public class ClusterLock {

    @Inject
    Database database;

    /** Takes a lock in the caller's transaction. @return whether nobody else holds it */
    public boolean take(String name) {
        return database.exists("SELECT name FROM platform_lock WHERE name = ? FOR UPDATE SKIP LOCKED", name);
    }
}

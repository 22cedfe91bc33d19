package cn.singlewindow.platform.sql;

import java.sql.SQLException;

/** The database did not do what was asked. Its message names no values. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_ENTRY = 1062;

    DatabaseFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode(), cause);
    }

    /** The failure, as {@link DuplicateKey} if a unique key was hit. */
    public static DatabaseFailure of(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_ENTRY ? new DuplicateKey(failure) : new DatabaseFailure(failure);
    }
}

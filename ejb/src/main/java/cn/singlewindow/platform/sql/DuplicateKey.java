package cn.singlewindow.platform.sql;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** A row with the same unique key is there already. Rolls back; passes a door unwrapped. */
@ApplicationException(rollback = true)
public class DuplicateKey extends DatabaseFailure {

    private static final long serialVersionUID = 1L;

    DuplicateKey(SQLException cause) {
        super(cause);
    }
}

package cn.singlewindow.testing;

import cn.singlewindow.setup.LocalDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** One real database for all tests of a run, migrated, with the application's rights and no more. */
public final class TestServer {

    private static LocalDatabase server;

    private TestServer() {}

    /** The running server. */
    public static synchronized LocalDatabase get() {
        if (server == null) {
            try {
                server = LocalDatabase.forTests(Path.of("target", "it-database").toAbsolutePath());
            } catch (IOException | SQLException failure) {
                throw new IllegalStateException(failure);
            } catch (InterruptedException failure) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(failure);
            }
        }
        return server;
    }
}

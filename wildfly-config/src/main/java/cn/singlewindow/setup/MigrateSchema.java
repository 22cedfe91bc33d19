package cn.singlewindow.setup;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of the application, as its owner, before any server starts; then gives the application's
 * user exactly the rights it needs ({@link TableGrants}).
 */
public final class MigrateSchema {
    private final String url;
    private final DatabaseUser owner;
    private final String applicationUser;
    private final ClassLoader migrations;

    private MigrateSchema(String url, DatabaseUser owner, String applicationUser, ClassLoader migrations) {
        this.url = url;
        this.owner = owner;
        this.applicationUser = applicationUser;
        this.migrations = migrations;
    }

    /** Migrations come from {@code db/migration} on the given class path. */
    public static MigrateSchema of(LocalDatabase database, ClassLoader migrations) {
        return new MigrateSchema(
                database.url(), database.owner(), database.application().name(), migrations);
    }

    /**
     * For operators: {@code java -cp 'lib/*' cn.singlewindow.setup.MigrateSchema <jdbc url> <ejb jar>}; the users and the owner's
     * password come from the environment ({@code SINGLEWINDOW_DB_OWNER}, {@code SINGLEWINDOW_DB_OWNER_PASSWORD},
     * {@code SINGLEWINDOW_DB_USER}).
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "Two arguments are needed: the JDBC URL and the path of singlewindow-ejb.jar");
        }
        DatabaseUser owner = new DatabaseUser(
                environment("SINGLEWINDOW_DB_OWNER", DatabaseUser.OWNER),
                environment("SINGLEWINDOW_DB_OWNER_PASSWORD", ""));
        try (URLClassLoader jar = jar(Path.of(arguments[1]))) {
            int steps = new MigrateSchema(
                            arguments[0], owner, environment("SINGLEWINDOW_DB_USER", DatabaseUser.APPLICATION), jar)
                    .run();
            System.out.println("Migrations applied: " + steps);
        }
    }

    /** A class loader over the jar that holds the migrations. */
    static URLClassLoader jar(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, MigrateSchema.class.getClassLoader());
    }

    private static String environment(String name, String fallback) {
        String value = System.getenv(name);
        return value == null ? fallback : value;
    }

    /** Runs what is missing; the number of migrations applied. */
    public int run() throws IOException, SQLException {
        int applied = Flyway.configure(migrations)
                .dataSource(url, owner.name(), owner.password())
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
        try (Connection connection = DriverManager.getConnection(url, owner.name(), owner.password())) {
            TableGrants.read(migrations).give(connection, applicationUser);
        }
        return applied;
    }
}

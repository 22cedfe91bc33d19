package cn.singlewindow.setup;

/** A database user and its password. */
public record DatabaseUser(String name, String password) {
    /** The owner of the schema: migrates, and gives the application's user its rights. */
    public static final String OWNER = "sw_owner";

    /** The application's user: reads and writes rows, and nothing else. */
    public static final String APPLICATION = "sw_app";

    @Override
    public String toString() {
        return name;
    }
}

package cn.singlewindow.setup;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the source tree, wherever it was cloned to. */
final class Checkout {
    private Checkout() {}

    /** The root: from the property {@code repository.root}, else the nearest folder upwards that holds {@code .mvn}. */
    static Path root() {
        String told = System.getProperty("repository.root", "");
        Path start = Path.of(told.isBlank() ? "." : told).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No source tree above " + start);
    }

    /** The WildFly that the build has configured. */
    static Path server() {
        return root().resolve("wildfly-config/target/server");
    }

    /** The assembled application. */
    static Path application() {
        return root().resolve("ear/target/singlewindow.ear");
    }
}

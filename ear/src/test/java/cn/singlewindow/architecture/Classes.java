package cn.singlewindow.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of every module of the build, read from where the build has put them. */
final class Classes {

    private static final List<String> MODULES = List.of("ejb", "batch", "web", "ws", "wildfly-config", "bench", "ear");

    private Classes() {}

    static JavaClasses product() {
        return read(Stream.of("classes"));
    }

    static JavaClasses productAndTests() {
        return read(Stream.of("classes", "test-classes"));
    }

    private static JavaClasses read(Stream<String> folders) {
        return new ClassFileImporter()
                .importPaths(folders.flatMap(
                                folder -> MODULES.stream().map(module -> Path.of("..", module, "target", folder)))
                        .filter(Files::isDirectory)
                        .toList());
    }
}

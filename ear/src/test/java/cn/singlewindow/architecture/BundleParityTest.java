package cn.singlewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in Chinese and in English, with the same arguments. */
class BundleParityTest {

    private static final String EN = "_en.properties";

    static List<Path> bundles() throws IOException {
        try (Stream<Path> ejb = messages("ejb");
                Stream<Path> web = messages("web")) {
            return Stream.concat(ejb, web)
                    .filter(file -> file.getFileName().toString().endsWith(EN))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
        Properties en = load(english);
        Properties zh = load(chinese(english));
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(Path english) throws IOException {
        Properties en = load(english);
        Properties zh = load(chinese(english));
        for (String key : en.stringPropertyNames()) {
            assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyProblemHasACure(Path english) throws IOException {
        Properties en = load(english);
        assertThat(en.stringPropertyNames().stream()
                        .filter(key -> key.matches("[A-Z]{2}-\\d{3}\\.text"))
                        .map(key -> key.replace(".text", ".cure")))
                .allMatch(en::containsKey);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(Path english) throws IOException {
        for (Path file : List.of(english, chinese(english))) {
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[\\w.-]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern.replaceAll("(?<!')'(?!')", "''")).getFormatsByArgumentIndex().length;
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(EN, "_zh_CN.properties"));
    }

    private static Stream<Path> messages(String module) throws IOException {
        Path folder = Path.of("..", module, "src", "main", "resources", "messages");
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}

package cn.singlewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/FEATURES.md} against the {@link Application} marks in the code. Run with
 * {@code -Dfeatures.write=true} to write the page anew.
 */
class ApplicationCatalogueTest {

    private static final Path PAGE = Path.of("..", "docs", "FEATURES.md");
    private static final Pattern ROW = Pattern.compile("([A-Z]{2}-\\d\\d),\"([^\"]*)\",\"([^\"]*)\"");

    private final Map<String, String[]> catalogue = readCatalogue();
    private final SortedMap<String, List<JavaClass>> marked = readMarks();

    @Test
    void namesAllSixtySixApplications() {
        assertThat(catalogue).hasSize(66);
    }

    @Test
    void marksOnlyWhatTheCatalogueKnows() {
        assertThat(catalogue.keySet()).containsAll(marked.keySet());
    }

    @Test
    void everyMarkedApplicationHasATestOfItsOwn() {
        for (Map.Entry<String, List<JavaClass>> application : marked.entrySet()) {
            assertThat(application.getValue())
                    .as("classes marked %s", application.getKey())
                    .anyMatch(ApplicationCatalogueTest::isTest)
                    .anyMatch(type -> !isTest(type));
        }
    }

    @Test
    void thePageOfFeaturesIsTrue() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("features.write")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/FEATURES.md; write it anew with -Dfeatures.write=true")
                .isEqualTo(expected);
    }

    private String page() {
        StringBuilder page = new StringBuilder("# Features\n\nGenerated from the `@Application` marks; held true by"
                + " `ApplicationCatalogueTest`. "
                + marked.size() + " of " + catalogue.size() + " applications are built.\n\n"
                + "| id | application | 应用 | built by | shown by |\n|---|---|---|---|---|\n");
        catalogue.forEach((id, names) -> page.append("| ")
                .append(String.join(" | ", id, names[0], names[1], classes(id, false), classes(id, true)))
                .append(" |\n"));
        return page.toString();
    }

    private String classes(String id, boolean tests) {
        return marked.getOrDefault(id, List.of()).stream()
                .filter(type -> isTest(type) == tests)
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static boolean isTest(JavaClass type) {
        return type.getSimpleName().matches(".*(Test|IT|Contract)");
    }

    private static SortedMap<String, List<JavaClass>> readMarks() {
        return Classes.productAndTests().stream()
                .filter(type -> type.isAnnotatedWith(Application.class))
                .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(Application.class).value())
                        .map(id -> Map.entry(id, type)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<String, String[]> readCatalogue() {
        try (InputStream in = ApplicationCatalogueTest.class.getResourceAsStream("/catalogue/applications.csv")) {
            Map<String, String[]> rows = new LinkedHashMap<>();
            ROW.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(row -> rows.put(row.group(1), new String[] {row.group(2), row.group(3)}));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

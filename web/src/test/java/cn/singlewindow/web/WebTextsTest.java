package cn.singlewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WebTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("zh_CN").stringPropertyNames());
    }

    @Test
    void everyTextThatAPageNamesExists() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        Pattern key = Pattern.compile("msg\\['([a-zA-Z0-9_.]+)'\\]|say\\.text\\('([a-zA-Z0-9_.]+)'");
        for (Path page : pages()) {
            Matcher match = key.matcher(Files.readString(page));
            while (match.find()) {
                named.add(match.group(1) == null ? match.group(2) : match.group(1));
            }
        }
        named.removeIf(name -> name.endsWith("."));
        assertThat(texts("en").stringPropertyNames()).containsAll(named);
    }

    @Test
    void noPageHasScriptsOrHandlersOfItsOwn() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain("<script")
                    .doesNotContainPattern("<[a-z]+[^>:]* on(click|change|load|input|key\\w+)=");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = WebTextsTest.class.getResourceAsStream("/messages/web_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}

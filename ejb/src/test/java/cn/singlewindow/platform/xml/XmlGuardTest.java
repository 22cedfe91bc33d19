package cn.singlewindow.platform.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.shared.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlGuardTest {

    private static final long LONGEST_MILLIS = 250;

    static Stream<Path> hostile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile-xml"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Of this thread: what others do on the machine meanwhile does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void walk(byte[] bytes) {
        XmlCursor cursor = XmlGuard.open(bytes, XmlBounds.declaration());
        while (cursor.child()) {
            cursor.skip();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void classifiesHostileFileInTime(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String expected = file.getFileName().toString().split("\\.")[1];
        long start = cpu();
        Rejected refused = catchThrowableOfType(Rejected.class, () -> walk(bytes));
        long millis = (cpu() - start) / 1_000_000;
        String seen = refused == null
                ? "PASSES"
                : refused.violations().get(0).problem().toString();
        assertThat(seen).isEqualTo(expected);
        assertThat(millis).isLessThanOrEqualTo(LONGEST_MILLIS);
    }

    @Test
    void fetchesNothing() throws Exception {
        List<Socket> calls = new CopyOnWriteArrayList<>();
        try (ServerSocket canary = new ServerSocket(48484, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> {
                try {
                    while (true) {
                        calls.add(canary.accept());
                    }
                } catch (IOException closed) {
                    // the test is over
                }
            });
            listener.setDaemon(true);
            listener.start();
            for (Path file : hostile().toList()) {
                try {
                    walk(Files.readAllBytes(file));
                } catch (Rejected refused) {
                    assertThat(refused.violations()).hasSize(1);
                }
            }
            try (Socket proof = new Socket(InetAddress.getLoopbackAddress(), 48484)) {
                org.awaitility.Awaitility.await().until(() -> !calls.isEmpty());
                assertThat(proof.isConnected()).isTrue();
            }
        }
        assertThat(calls)
                .as("only our own call, which proves that the canary listens")
                .hasSize(1);
    }

    @Test
    void cutsAnEndlessStreamAtItsBound() {
        InputStream endless =
                new SequenceInputStream(new java.io.ByteArrayInputStream(bytes("<a>")), new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        Arrays.fill(into, from, from + length, (byte) 'x');
                        return length;
                    }
                });
        assertThat(problemOf(() -> XmlGuard.read(endless, XmlBounds.declaration())))
                .isEqualTo(XmlProblem.TOO_MANY_BYTES);
    }

    @Test
    void refusesGiantsInTime() {
        String hundredThousandAttributes = "<a " + repeat(100_000, i -> "a" + i + "='' ") + "/>";
        String millionNamespaces = "<a>" + repeat(200_000, i -> "<b xmlns:n" + i + "='u" + i + "'/>") + "</a>";
        String millionDeep = "<a>".repeat(1_000_000);
        String manyElements = "<a>" + "<b/>".repeat(1_500_000) + "</a>";
        String longText = "<a>" + "t".repeat(7_000_000) + "</a>";
        String unfinished = "<a>" + "<b>t</b>".repeat(50_000);
        String spaces = "<a" + " ".repeat(7_000_000) + ">";
        String references = "<a>" + "&amp;".repeat(400_000) + "&x;</a>";
        String unended = "<a>" + "&".repeat(1_000_000) + "</a>";
        String comments = "<a>" + "<!---->".repeat(1_000_000) + "<?x?></a>";
        for (String giant : List.of(
                hundredThousandAttributes,
                millionNamespaces,
                millionDeep,
                manyElements,
                longText,
                unfinished,
                spaces,
                references,
                unended,
                comments)) {
            byte[] bytes = bytes(giant);
            long start = cpu();
            assertThatThrownBy(() -> walk(bytes)).isInstanceOf(Rejected.class);
            assertThat((cpu() - start) / 1_000_000).as(giant.substring(0, 20)).isLessThanOrEqualTo(LONGEST_MILLIS);
        }
    }

    @Test
    void saysWhereTheBoundWasPassed() {
        String deep = "<DecMessage>\n<DecHead>\n" + "<x>".repeat(40);
        Rejected refused =
                catchThrowableOfType(Rejected.class, () -> XmlGuard.check(bytes(deep), XmlBounds.declaration()));
        assertThat(refused.violations().get(0).path()).startsWith("DecMessage/DecHead/x/x");
        assertThat(refused.violations().get(0).arguments().get(0)).isEqualTo("3");
        assertThat(refused.violations().get(0).arguments().get(2)).isEqualTo("32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16"})
    void readsDeclaredEncodings(String name) {
        byte[] bytes =
                ("<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n<a>中华人民共和国</a>").getBytes(Charset.forName(name));
        assertThat(textOf(bytes)).isEqualTo("中华人民共和国");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16BE", "UTF-16LE"})
    void findsOutUndeclaredEncodings(String name) {
        assertThat(textOf("<a>中华人民共和国</a>".getBytes(Charset.forName(name)))).isEqualTo("中华人民共和国");
    }

    @Test
    void readsTextInPieces() {
        assertThat(textOf(bytes("<a>1&lt;<!-- no --><![CDATA[&x;]]>2</a>"))).isEqualTo("1<&x;2");
    }

    @Test
    void tellsOfTextBetweenElements() {
        XmlCursor cursor = XmlGuard.open(bytes("<a>stray<b/></a>"), XmlBounds.declaration());
        List<String> strays = new CopyOnWriteArrayList<>();
        cursor.onStrayText(strays::add);
        cursor.root("a");
        assertThat(cursor.child()).isTrue();
        assertThat(strays).containsExactly("stray");
    }

    @Test
    void refusesAnotherRoot() {
        assertThat(problemOf(() ->
                        XmlGuard.open(bytes("<b/>"), XmlBounds.declaration()).root("a")))
                .isEqualTo(XmlProblem.WRONG_ROOT);
    }

    private static String textOf(byte[] bytes) {
        XmlCursor cursor = XmlGuard.open(bytes, XmlBounds.declaration());
        cursor.root("a");
        return cursor.text(inside -> {});
    }

    private static Object problemOf(Runnable work) {
        return catchThrowableOfType(Rejected.class, work::run)
                .violations()
                .get(0)
                .problem();
    }

    private static String repeat(int times, java.util.function.IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package cn.singlewindow.ws.goods.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Path SAMPLES = Path.of("src/test/resources/decmessage");

    @TempDir
    Path folder;

    private final Window window = new Window();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    private ClientFolder node(String name) {
        return new ClientFolder(folder, name, clock);
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(SAMPLES.resolve("import-3.1-old-codes.xml"));
    }

    private void drop(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("OutBox"));
        Files.write(folder.resolve("OutBox").resolve(name), content);
    }

    private List<String> box(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String inBox(String begin) throws IOException {
        String name = box("InBox").stream()
                .filter(each -> each.startsWith(begin))
                .findFirst()
                .orElseThrow();
        return Files.readString(folder.resolve("InBox").resolve(name), java.nio.charset.Charset.forName("GB18030"));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    @Test
    void submitsWhatHasComeToRestAndAnswersInTheSameEncoding() throws IOException {
        drop("a.xml", sample());
        ClientFolder node = node("n1");
        assertThat(node.look(window)).isZero();
        assertThat(node.look(window)).isEqualTo(1);
        assertThat(box("OutBox")).isEmpty();
        assertThat(box("SentBox")).containsExactly("a.xml");
        assertThat(inBox("DecImportResponse_a"))
                .contains("GB18030")
                .contains("<ResponseCode>0</ResponseCode>")
                .contains("<SeqNo>I20260000000000001</SeqNo>");
    }

    @Test
    void leavesAFileThatStillGrows() throws IOException {
        ClientFolder node = node("n1");
        drop("a.xml", new byte[10]);
        node.look(window);
        drop("a.xml", new byte[20]);
        assertThat(node.look(window)).isZero();
        assertThat(box("OutBox")).containsExactly("a.xml");
    }

    @Test
    void putsRefusedFilesInTheFailBoxWithAllViolations() throws IOException {
        window.refusal = new Rejected(List.of(
                Violation.at("DecHead/GrossWet", "0", MessageProblem.STRAY_TEXT),
                Violation.at("DecList[1]/CodeTS", "", MessageProblem.REPEATED)));
        drop("a.xml", sample());
        ClientFolder node = node("n1");
        node.look(window);
        node.look(window);
        assertThat(box("FailBox")).containsExactly("a.xml");
        assertThat(inBox("DecImportResponse_a"))
                .contains("<ResponseCode>1</ResponseCode>")
                .contains("DecHead/GrossWet")
                .contains("DecList[1]/CodeTS");
    }

    @Test
    void putsAFileBackWhenTheWindowFails() throws IOException {
        window.failure = new IllegalStateException("database away");
        drop("a.xml", sample());
        ClientFolder node = node("n1");
        node.look(window);
        assertThatThrownBy(() -> node.look(window)).isInstanceOf(IllegalStateException.class);
        assertThat(box("OutBox")).containsExactly("a.xml");
        window.failure = null;
        node.look(window);
        node.look(window);
        assertThat(box("SentBox")).containsExactly("a.xml");
    }

    @Test
    void letsOneOfTwoNodesHaveAFile() throws IOException {
        drop("a.xml", sample());
        ClientFolder one = node("n1");
        ClientFolder two = node("n2");
        one.look(window);
        two.look(window);
        assertThat(one.look(window) + two.look(window)).isEqualTo(1);
        assertThat(window.submitted).hasSize(1);
    }

    @Test
    void takesUpWhatADeadNodeLeft() throws IOException {
        node("n1").look(window);
        Path left = folder.resolve(".work").resolve("n2~a.xml");
        Files.write(left, sample());
        Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.from(NOW.minusSeconds(600)));
        ClientFolder node = node("n1");
        node.look(window);
        node.look(window);
        assertThat(box("SentBox")).containsExactly("a.xml");
    }

    @Test
    void givesTheSameFileTheSameAnswerTwice() throws IOException {
        ClientFolder node = node("n1");
        for (int i = 0; i < 2; i++) {
            drop("a.xml", sample());
            node.look(window);
            node.look(window);
        }
        assertThat(box("SentBox")).hasSize(2);
        assertThat(window.submitted.get(0)).isEqualTo(window.submitted.get(1));
    }

    @Test
    void fetchesReceiptsOnce() throws IOException {
        window.receipts.add(receipt(7, "L"));
        ClientFolder node = node("n1");
        node.look(window);
        window.receipts.add(receipt(9, "P"));
        node.look(window);
        node("n1").look(window);
        assertThat(box("InBox"))
                .containsExactly("DEC_DATA_I20260000000000001_7.xml", "DEC_DATA_I20260000000000001_9.xml");
        assertThat(inBox("DEC_DATA_I20260000000000001_9")).contains("<CHANNEL>P</CHANNEL>");
        assertThat(window.asked).containsExactly(0L, 7L, 9L);
    }

    @Test
    void takesAttachmentsThatTheMessageNames() throws IOException {
        byte[] pdf = {'%', 'P', 'D', 'F'};
        drop("a.zip", zip(Map.of("m.xml", sample(), "2248001IM202611230000000001.pdf", pdf)));
        ClientFolder node = node("n1");
        node.look(window);
        node.look(window);
        assertThat(box("SentBox")).containsExactly("a.zip");
        assertThat(window.attached).containsExactly("2248001IM202611230000000001.pdf");
    }

    @Test
    void refusesHostileArchives() throws IOException {
        drop("stranger.zip", zip(Map.of("m.xml", sample(), "stranger.pdf", new byte[1])));
        drop("two.zip", zip(Map.of("m.xml", sample(), "n.xml", sample())));
        drop("none.zip", zip(Map.of("a.pdf", new byte[1])));
        drop("slip.zip", zip(Map.of("../../m.xml", sample())));
        drop("bomb.zip", zip(Map.of("m.xml", sample(), "b.pdf", new byte[64 << 20])));
        drop("broken.zip", new byte[] {'P', 'K', 3, 4, 1, 1, 1});
        drop(
                "hostile.xml",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ClientFolder node = node("n1");
        node.look(window);
        node.look(window);
        assertThat(box("FailBox")).hasSize(7);
        assertThat(window.submitted).isEmpty();
        assertThat(window.attached).isEmpty();
    }

    private static ReceiptRow receipt(long id, String channel) {
        return new ReceiptRow(
                id,
                "I20260000000000001",
                "C1",
                "",
                "I",
                "2248",
                channel,
                NOW,
                "",
                "",
                "",
                "",
                "",
                "",
                1,
                "",
                "2",
                "",
                BigDecimal.ONE,
                BigDecimal.TEN,
                NOW);
    }

    private static final class Window implements FolderDoor {
        final List<ReadForm> submitted = new ArrayList<>();
        final List<String> attached = new ArrayList<>();
        final List<ReceiptRow> receipts = new ArrayList<>();
        final List<Long> asked = new ArrayList<>();
        RuntimeException refusal;
        RuntimeException failure;

        @Override
        public void attach(String name, byte[] content) {
            attached.add(name);
        }

        @Override
        public SubmissionAnswer submit(ReadForm read) {
            if (failure != null) {
                throw failure;
            }
            if (refusal != null) {
                throw refusal;
            }
            submitted.add(read);
            return new SubmissionAnswer(
                    "I20260000000000001",
                    read.clientSeqNo(),
                    DeclarationState.SUBMITTED,
                    NOW,
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public List<ReceiptRow> receipts(long after, int limit) {
            asked.add(after);
            return receipts.stream().filter(row -> row.id() > after).toList();
        }

        @Override
        public String words(List<Violation> violations) {
            return String.join("\n", violations.stream().map(Violation::path).toList());
        }
    }
}

package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The watched import folder, as brokers' clients use it. */
@RunAsClient
@Application("GD-01")
class ImportFolderIT extends WindowTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder = TestBed.importFolder("broker-client");

    @Test
    void takesAMessageAndAnswersAtOnceAndWithEachReceipt() throws IOException {
        String number = Samples.number();
        put(number + ".xml", bytes(Samples.decMessage(number)));
        String answer = answerTo(number);
        assertThat(answer).contains("<ResponseCode>0</ResponseCode>", "<ClientSeqNo>" + number);
        assertThat(folder.resolve("SentBox").resolve(number + ".xml")).exists();
        String seqNo = answer.replaceAll("(?s).*<SeqNo>([^<]*)<.*", "$1");
        await().atMost(PATIENCE).until(() -> !inBox("DEC_DATA_" + seqNo).isEmpty());
        assertThat(Files.readString(inBox("DEC_DATA_" + seqNo).get(0)))
                .contains("<CHANNEL>7</CHANNEL>", "<BILL_NO>" + number);
    }

    @Test
    void takesAZipFileWithTheAttachmentsThatTheMessageNames() throws IOException {
        String number = Samples.number();
        String pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF";
        put(number + ".zip", zip(Samples.decMessage(number), "2248001IM202611230000000001.pdf", pdf));
        assertThat(answerTo(number)).contains("<ResponseCode>0</ResponseCode>");
    }

    @Test
    void refusesAZipFileWithAStranger() throws IOException {
        String number = Samples.number();
        put(number + ".zip", zip(Samples.decMessage(number), "stranger.pdf", "%PDF-1.4"));
        assertThat(answerTo(number)).contains("<ResponseCode>1</ResponseCode>", "SW-182", "stranger.pdf");
        assertThat(folder.resolve("FailBox").resolve(number + ".zip")).exists();
    }

    @Test
    void refusesWithEveryViolation() throws IOException {
        String number = Samples.number();
        String wrong = Samples.decMessage(number)
                .replace("<CustomMaster>2248", "<CustomMaster>9999")
                .replace("<GrossWet>3260.5", "<GrossWet>0");
        put(number + ".xml", bytes(wrong));
        assertThat(answerTo(number))
                .contains("<ResponseCode>1</ResponseCode>", "DecHead/CustomMaster=9999", "DecHead/GrossWet=0")
                .contains("<SeqNo></SeqNo>");
        assertThat(folder.resolve("FailBox").resolve(number + ".xml")).exists();
    }

    @Test
    void refusesHostileFilesAndGoesOn() throws IOException {
        String hostile = Samples.number();
        put(hostile + ".xml", bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
        String broken = Samples.number();
        put(broken + ".zip", new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        assertThat(answerTo(hostile)).contains("SW-105").doesNotContain("root:");
        assertThat(answerTo(broken)).contains("SW-181");
        takesAMessageAndAnswersAtOnceAndWithEachReceipt();
    }

    private void put(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("OutBox"));
        Files.write(folder.resolve("OutBox").resolve(name), content);
    }

    private String answerTo(String number) throws IOException {
        String start = "DecImportResponse_" + number;
        await().atMost(PATIENCE).until(() -> !inBox(start).isEmpty());
        return Files.readString(inBox(start).get(0));
    }

    private List<Path> inBox(String start) {
        try (Stream<Path> files = Files.list(folder.resolve("InBox"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String message, String attachment, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("message.xml"));
            zip.write(bytes(message));
            zip.putNextEntry(new ZipEntry(attachment));
            zip.write(bytes(content));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package cn.singlewindow.ws.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.JsonFormReader;
import cn.singlewindow.platform.message.JsonFormWriter;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.decmessage.DecMessageReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonFormTest {

    private static ReadForm read(String json) {
        return ReadForm.of(JsonFormReader.read(json.getBytes(StandardCharsets.UTF_8), Section.values()));
    }

    private static ProblemCode refusal(byte[] json) {
        long start = cpu();
        Rejected refused = catchThrowableOfType(Rejected.class, () -> JsonFormReader.read(json, Section.values()));
        assertThat((cpu() - start) / 1_000_000).isLessThan(250);
        return refused.violations().get(0).problem();
    }

    @BeforeAll
    static void warm() {
        for (int i = 0; i < 20; i++) {
            read("{\"header\":{\"IEFlag\":\"I\"}}");
        }
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ProblemCode refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheLiteralTextOfNumbers() {
        ReadForm read =
                read("{\"header\":{\"GrossWet\":10.50,\"NetWt\":\"1e1\",\"PackNo\":007e2}}".replace("007e2", "7e2"));
        assertThat(read.form().header().text("GrossWet")).isEqualTo("10.50");
        assertThat(read.form().header().text("PackNo")).isEqualTo("7e2");
    }

    @Test
    void readsEverySection() throws Exception {
        for (String name : new String[] {"import-4.0-new-codes.xml", "transit-4.0.xml"}) {
            ReadForm xml = DecMessageReader.read(Files.readAllBytes(Path.of("src/test/resources/decmessage", name)));
            byte[] json =
                    new ObjectMapper().writeValueAsBytes(JsonFormWriter.members(xml.form()::all, Section.values()));
            assertThat(ReadForm.of(JsonFormReader.read(json, Section.values()))).isEqualTo(xml);
        }
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        ReadForm read =
                read("{\"header\":{\"IEFlag\":true,\"BillNo\":[1,2]},\"lines\":[{\"GNo\":1},7],\"foo\":{\"a\":[]}}");
        assertThat(read.unread())
                .extracting(Violation::path)
                .containsExactly("DecHead/IEFlag", "DecHead/BillNo", "lines", "foo");
        assertThat(read.form().all(Section.LINE)).hasSize(1);
    }

    @Test
    void refusesWhatIsNotJson() {
        for (String text : new String[] {
            "",
            "   ",
            "[]",
            "\"a\"",
            "{",
            "{\"header\":{",
            "{\"header\":{}} x",
            "<a/>",
            "{'a':1}",
            "{\"header\":{\"a\":01}}",
            "{\"header\":{\"a\":NaN}}",
            "{\"header\":{\"a\":\"\u0001\"}}",
            "{\"a\":1,}",
            "/*x*/{}"
        }) {
            assertThat(refusal(text)).as(text).isEqualTo(MessageProblem.JSON_MALFORMED);
        }
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xBC, '"', ':', '1', '}'}))
                .isEqualTo(MessageProblem.JSON_MALFORMED);
    }

    @Test
    void refusesNamesTwice() {
        assertThat(refusal("{\"header\":{\"IEFlag\":\"I\",\"IEFlag\":\"E\"}}"))
                .isEqualTo(MessageProblem.JSON_DUPLICATE);
        assertThat(refusal("{\"header\":{},\"header\":{}}")).isEqualTo(MessageProblem.JSON_DUPLICATE);
    }

    @Test
    void refusesWhatPassesABound() {
        assertThat(refusal("{\"header\":" + "[".repeat(100_000))).isEqualTo(MessageProblem.JSON_TOO_LARGE);
        assertThat(refusal("{\"header\":{\"a\":\"" + "x".repeat(3 << 20) + "\"}}"))
                .isEqualTo(MessageProblem.JSON_TOO_LARGE);
        assertThat(refusal("{\"" + "n".repeat(100_000) + "\":1}")).isEqualTo(MessageProblem.JSON_TOO_LARGE);
        assertThat(refusal("{\"header\":{\"a\":" + "9".repeat(100_000) + "}}"))
                .isEqualTo(MessageProblem.JSON_TOO_LARGE);
        assertThat(refusal(new byte[9 << 20])).isEqualTo(MessageProblem.JSON_TOO_LARGE);
    }
}

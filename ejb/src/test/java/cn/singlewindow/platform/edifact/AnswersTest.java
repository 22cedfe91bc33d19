package cn.singlewindow.platform.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.edifact.ApplicationReport.Answer;
import cn.singlewindow.platform.edifact.ApplicationReport.Fault;
import cn.singlewindow.platform.edifact.ApplicationReport.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 0);

    private static InterchangeReport report(String interchange) {
        return Samples.read(Samples.bytes(interchange), new Samples.Kept());
    }

    private static String text(byte[] answer) {
        assertThat(Samples.read(answer, new Samples.Kept()).violations()).isEmpty();
        return new String(answer, StandardCharsets.UTF_8).replace("\n", "");
    }

    @Test
    void controlAcknowledgesWhatWasRead() {
        assertThat(text(SyntaxReport.write(report(Samples.PERSONS), "A1", NOW)))
                .isEqualTo("UNA:+.?*'UNB+UNOA:4+WINDOW+SENDER+20261124:0800+A1'UNH+1+CONTRL:4:1:UN'"
                        + "UCI+R1+SENDER+WINDOW+7'UCM+M1+PAXLST:D:05B:UN:IATA+7'UNT+4+1'UNZ+1+A1'");
    }

    @Test
    void controlNamesTheBrokenPlace() {
        assertThat(text(SyntaxReport.write(report(Samples.PERSONS.replace("UNT+9", "UNT+8")), "A1", NOW)))
                .contains("UCM+M1+PAXLST:D:05B:UN:IATA+4'UCS+9'UCD+29+2'");
        assertThat(text(SyntaxReport.write(report(Samples.PERSONS.replace("UNZ+1", "UNZ+3")), "A1", NOW)))
                .contains("UCI+R1+SENDER+WINDOW+4+29+UNZ+2'");
        assertThat(text(SyntaxReport.write(report("nothing"), "A1", NOW)))
                .contains("UCI+UNKNOWN+UNKNOWN+SINGLEWINDOW+4+13'");
    }

    @Test
    void applicationNamesFaultsBySegment() {
        InterchangeReport read = report(Samples.PERSONS);
        Finding finding = Finding.of(new Position(1, 7, "NAD", 4, 1, 99), "WANG", EdifactProblem.CODE, "A, B");
        Answer answer = new Answer(
                read.messages().get(0).header(),
                Verdict.IN_PART,
                "SHA20260000001",
                List.of(new Fault(finding.violation(), 7)));
        String written = text(ApplicationReport.write(
                read.header().orElseThrow(), List.of(answer), "A2", NOW, each -> List.of("代码+错", "cure")));
        assertThat(written)
                .contains("UNB+UNOW:4+WINDOW+SENDER+20261124:0800+A2'UNH+1+APERAK:D:05B:UN'BGM+312+A2+11+CA'")
                .contains("RFF+AGO:M1'RFF+AGK:SHA20260000001'ERC+SW-220::ZZZ'")
                .contains("FTX+AAO+++代码?+错:cure:message[1]/segment[7]/NAD/4/1:WANG'RFF+LI:7'UNT+9+1'");
    }
}

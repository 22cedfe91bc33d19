package cn.singlewindow.platform.edifact;

import static cn.singlewindow.platform.edifact.Samples.PERSONS;
import static cn.singlewindow.platform.edifact.Samples.bytes;
import static cn.singlewindow.platform.edifact.Samples.faults;
import static cn.singlewindow.platform.edifact.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterchangeReaderTest {

    @Test
    void readsAListWithPositions() {
        Samples.Kept kept = new Samples.Kept();
        InterchangeReport report = read(bytes(PERSONS), kept);
        assertThat(report.violations()).isEmpty();
        assertThat(report.header().orElseThrow().sender()).isEqualTo("SENDER");
        assertThat(report.messages().get(0).header().type()).isEqualTo("PAXLST");
        Segment person = kept.segments.get(5);
        assertThat(person.tag() + person.text(4, 1) + person.text(4, 2)).isEqualTo("NADWANGFANG");
        assertThat(person.at(4, 2).path()).isEqualTo("message[1]/segment[7]/NAD/4/2");
        assertThat(PERSONS.substring((int) person.position().offset())).startsWith("NAD+FM+++WANG");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Samples.Kept kept = new Samples.Kept();
        read(bytes(PERSONS), kept);
        Segment document = kept.segments.get(0);
        assertThat(document.text(7, 9)).isEmpty();
        assertThat(document.text(1, 5, 1)).isEmpty();
        assertThat(document.repetitions(3)).isEqualTo(1);
    }

    @Test
    void everySampleIsReadOrRefusedAtItsPlace() {
        List<String> told = new ArrayList<>();
        for (Path sample : Samples.all()) {
            List<String> faults = faults(read(Samples.bytes(sample), new Samples.Kept()));
            if (!faults.isEmpty()) {
                told.add(sample.getFileName() + " " + faults);
            }
        }
        assertThat(told)
                .containsExactly(
                        "edinet_Issue188.edi [COUNT interchange/segment[14]/UNZ/1, "
                                + "COUNT message[1]/segment[3]/UNT/1, "
                                + "COUNT message[2]/segment[3]/UNT/1, "
                                + "REFERENCE message[2]/segment[3]/UNT/2, "
                                + "COUNT message[3]/segment[3]/UNT/1, "
                                + "REFERENCE_TWICE message[4]/segment[1]/UNH/1/1, "
                                + "COUNT message[4]/segment[3]/UNT/1, "
                                + "REFERENCE message[4]/segment[3]/UNT/2]",
                        "ediclean_original_A.txt [COUNT message[1]/segment[25]/UNT/1]",
                        "ediclean_original_B.txt [COUNT message[1]/segment[22]/UNT/1]",
                        "ediclean_original_C.txt [COUNT message[1]/segment[50]/UNT/1]",
                        "ediclean_reference_A.txt [COUNT message[1]/segment[25]/UNT/1]",
                        "ediclean_reference_B.txt [COUNT message[1]/segment[22]/UNT/1]",
                        "ediclean_reference_C.txt [COUNT message[1]/segment[50]/UNT/1]",
                        "smooks_bad-paxlst.txt [COUNT message[1]/segment[17]/UNT/1]");
    }

    @Test
    void readsTheServiceCharactersOfUna() {
        String odd = "UNA|^,~ #" + PERSONS.replace(':', '|').replace('+', '^').replace('\'', '#');
        Samples.Kept kept = new Samples.Kept();
        assertThat(faults(read(bytes(odd), kept))).isEmpty();
        assertThat(kept.segments.get(5).text(4, 2)).isEqualTo("FANG");
    }

    @Test
    void aLineFeedMayEndSegments() {
        String lines = "UNA:+.? \n" + PERSONS.replace('\'', '\n');
        assertThat(faults(lines)).isEmpty();
        assertThat(faults("UNA:+.? \r" + PERSONS.replace("'", "\r\n"))).isEmpty();
    }

    @Test
    void refusesServiceCharactersThatCannotBeToldApart() {
        assertThat(faults("UNA++.? '" + PERSONS)).containsExactly("SERVICE_CHARACTERS interchange/segment[0]/UNA");
        assertThat(faults("UNAA+.? '" + PERSONS)).containsExactly("SERVICE_CHARACTERS interchange/segment[0]/UNA");
        assertThat(faults("UNA:+.?' " + PERSONS)).containsExactly("SERVICE_CHARACTERS interchange/segment[0]/UNA");
    }

    @Test
    void aReleasedServiceCharacterIsData() {
        Samples.Kept kept = new Samples.Kept();
        read(bytes(PERSONS.replace("AGENT", "O?'HARA ?+ SONS?: 5??")), kept);
        assertThat(kept.segments.get(1).text(4)).isEqualTo("O'HARA + SONS: 5?");
    }

    @Test
    void versionFourRepeatsElements() {
        Samples.Kept kept = new Samples.Kept();
        read(bytes(PERSONS.replace("ATT+2++M", "ATT+2++M:X*F:Y*U")), kept);
        Segment attribute = kept.segments.get(4);
        assertThat(attribute.repetitions(3)).isEqualTo(3);
        assertThat(attribute.text(3, 2, 1) + attribute.text(3, 2, 2)).isEqualTo("FY");
        Samples.Kept three = new Samples.Kept();
        read(bytes(PERSONS.replace("UNOA:4", "UNOA:3").replace("ATT+2++M", "ATT+2++M*F")), three);
        assertThat(three.segments.get(4).text(3)).isEqualTo("M*F");
    }

    @Test
    void passesATelexHeadingAndWhatFollowsTheEnd() {
        String telex = "QP SHAXXMU\r\n.PEKHQCA 240800\r\nUNA:+.? '" + PERSONS.replace("WANG", "WA\r\nNG")
                + "\r\n\f\r\n24NOV26";
        Samples.Kept kept = new Samples.Kept();
        assertThat(faults(read(bytes(telex), kept))).isEmpty();
        assertThat(kept.segments.get(5).text(4)).isEqualTo("WANG");
    }

    @Test
    void saysWhereCountsAndReferencesAreWrong() {
        assertThat(faults(PERSONS.replace("UNT+9+M1", "UNT+8+M1")))
                .containsExactly("COUNT message[1]/segment[9]/UNT/1");
        assertThat(faults(PERSONS.replace("UNT+9+M1", "UNT+9+M2")))
                .containsExactly("REFERENCE message[1]/segment[9]/UNT/2");
        assertThat(faults(PERSONS.replace("UNZ+1+R1", "UNZ+2+R1")))
                .containsExactly("COUNT interchange/segment[11]/UNZ/1");
        assertThat(faults(PERSONS.replace("UNZ+1+R1", "UNZ+1+R2")))
                .containsExactly("REFERENCE interchange/segment[11]/UNZ/2");
    }

    @Test
    void saysWhereAnInterchangeBreaksOff() {
        assertThat(faults(PERSONS.substring(0, PERSONS.indexOf("CNT"))))
                .containsExactly("TRUNCATED interchange/segment[8]/?", "NO_TRAILER message[1]/segment[7]/NAD");
        assertThat(faults(PERSONS.substring(0, PERSONS.indexOf("FANG"))))
                .containsExactly(
                        "TRUNCATED interchange/segment[8]/NAD",
                        "TRUNCATED message[1]/segment[7]/NAD",
                        "NO_TRAILER message[1]/segment[6]/ATT");
        assertThat(faults(PERSONS.substring(0, PERSONS.length() - 1)))
                .containsExactly("TRUNCATED interchange/segment[11]/UNZ");
        assertThat(faults("")).containsExactly("NOT_EDIFACT interchange/segment[0]/?");
    }

    @Test
    void aMessageWithoutTrailerEndsWhereTheNextBegins() {
        String two =
                "UNB+UNOA:4+S+W+261124:0800+R1'UNH+M1+PAXLST:D:05B:UN'BGM+250'UNH+M2+PAXLST:D:05B:UN'BGM+745'UNT+3+M2'UNZ+2+R1'";
        assertThat(faults(two)).containsExactly("NO_TRAILER message[1]/segment[2]/BGM");
    }

    @Test
    void checksGroups() {
        String grouped = "UNB+UNOA:4+S+W+261124:0800+R1'UNG+PAXLST+S+W+261124:0800+G1+UN+D:05B'"
                + "UNH+M1+PAXLST:D:05B:UN'BGM+250'UNT+3+M1'UNE+1+G1'UNZ+1+R1'";
        assertThat(faults(grouped)).isEmpty();
        assertThat(faults(grouped.replace("UNE+1+G1'", ""))).containsExactly("NO_TRAILER interchange/segment[2]/UNG");
        assertThat(faults(grouped.replace("UNE+1+G1", "UNE+2+G2")))
                .containsExactly("COUNT interchange/segment[6]/UNE/1", "REFERENCE interchange/segment[6]/UNE/2");
    }

    @Test
    void decodesTheCharacterSetOfUnb() {
        Samples.Kept kept = new Samples.Kept();
        String named = PERSONS.replace("UNOA", "UNOY").replace("WANG", "王芳");
        assertThat(faults(read(bytes(named), kept))).isEmpty();
        assertThat(kept.segments.get(5).text(4)).isEqualTo("王芳");
        byte[] latin = PERSONS.replace("UNOA", "UNOC").replace("WANG", "MÜLLER").getBytes(StandardCharsets.ISO_8859_1);
        Samples.Kept second = new Samples.Kept();
        assertThat(faults(read(latin, second))).isEmpty();
        assertThat(second.segments.get(5).text(4)).isEqualTo("MÜLLER");
    }

    @Test
    void saysWhereAForeignCharacterStands() {
        byte[] chinese = PERSONS.replace("WANG", "王").getBytes(Charset.forName("GB18030"));
        assertThat(faults(read(chinese, new Samples.Kept())))
                .containsExactly("CHARACTER message[1]/segment[7]/NAD/4/1");
        assertThat(faults(PERSONS.replace("WANG", "WA\u0000NG")))
                .containsExactly("CHARACTER message[1]/segment[7]/NAD/4/1");
        assertThat(faults(PERSONS.replace("UNOA", "UNOX"))).containsExactly("SYNTAX interchange/segment[1]/UNB/1/1");
        assertThat(faults(PERSONS.replace("UNOA:4", "UNOA:9")))
                .containsExactly("SYNTAX interchange/segment[1]/UNB/1/2");
    }

    @Test
    void refusesStraySegmentsAndTags() {
        assertThat(faults(PERSONS.replace("UNH+M1", "BGM+745'UNH+M1")))
                .containsExactly("UNEXPECTED_SEGMENT interchange/segment[2]/BGM");
        assertThat(faults(PERSONS.replace("CNT+41:2'UNT+9", "nad+x'CNT+41:2'UNT+10")))
                .containsExactly("TAG message[1]/segment[8]/nad");
        assertThat(faults(PERSONS + "UNB+UNOA:4+S+W+261124:0800+R9'"))
                .containsExactly("AFTER_END interchange/segment[0]/UNB");
    }

    @Test
    void aBoundStopsReading() {
        EdifactBounds few = new EdifactBounds(10_000, 4_096, 6, 10, 9, 9, 100, 10);
        assertThat(faults(read(bytes(PERSONS), few, new Samples.Kept())))
                .contains("TOO_LARGE interchange/segment[7]/?");
        EdifactBounds shortText = new EdifactBounds(10_000, 4_096, 60, 10, 9, 9, 4, 10);
        assertThat(faults(read(bytes(PERSONS), shortText, new Samples.Kept())))
                .contains("TOO_LARGE interchange/segment[1]/UNB");
    }

    @Test
    void whateverIsChangedTheAnswerIsAReport() {
        Random random = new Random(20261124);
        for (Path sample : Samples.all()) {
            byte[] whole = Samples.bytes(sample);
            for (int i = 0; i < 100; i++) {
                byte[] changed = mutated(whole, random);
                InterchangeReport report = read(changed, new Samples.Kept());
                SyntaxReport.write(report, "A1", java.time.LocalDateTime.of(2026, 11, 24, 8, 0));
                assertThat(report.segments()).isNotNegative();
            }
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            changed[random.nextInt(changed.length)] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "':+?*#UNTZH\n".charAt(random.nextInt(12));
        }
        int cut = random.nextInt(5) == 0 ? random.nextInt(changed.length) : changed.length;
        return java.util.Arrays.copyOf(changed, cut);
    }

    @Test
    void aHundredThousandPersonsStreamInFlatMemory() {
        int persons = 100_000;
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(bytes("UNB+UNOA:4+S+W+261124:0800+R1'UNH+M1+PAXLST:D:05B:UN'BGM+745'")));
        byte[] person = bytes("NAD+FL+++LI:WEI'ATT+2++M'DTM+329:800102'LOC+178+CNSHA'LOC+179+JPYOK'NAT+2+CHN'"
                + "DOC+P:110:111+E12345678'DTM+36:300102'LOC+91+CHN'");
        parts.addAll(Collections.nCopies(persons, person).stream()
                .map(ByteArrayInputStream::new)
                .toList());
        parts.add(new ByteArrayInputStream(bytes("UNT+" + (9 * persons + 3) + "+M1'UNZ+1+R1'")));
        int[] seen = {0};
        InterchangeReport report = InterchangeReader.read(
                new SequenceInputStream(Collections.enumeration(parts)),
                EdifactBounds.standard(),
                "PAXLST",
                (interchange, message, marks) -> Optional.of(new MessageHandler() {
                    @Override
                    public void segment(Segment segment, Complaints complaints) {
                        seen[0] += segment.tag().equals("NAD") ? 1 : 0;
                    }

                    @Override
                    public void end(Segment last, Complaints complaints) {}
                }));
        assertThat(report.violations()).isEmpty();
        assertThat(seen[0]).isEqualTo(persons);
    }
}

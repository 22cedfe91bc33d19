package cn.singlewindow.ws.vessel.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.vessel.CallSection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallMessagesTest {

    private static final Reading WHOLE = new Reading(false, "CNSHA", 10_000, 2026);
    private static final Reading PARTIAL = new Reading(true, "CNSHA", 10_000, 2026);
    private static final String HEADER =
            "NAD+MS+++OCEAN AGENCY'COM+86 21 5555:TE'TDT+20+042W+1++COS:172:20+++9839272:146::EVER ACT'"
                    + "LOC+125+JPYOK'DTM+189:2611221000:201'LOC+87+CNSHA'DTM+232:202611241000:203'";
    private static final String WANG =
            "NAD+FM+++WANG:FANG:XIU'ATT+2++F'DTM+329:880214'NAT+2+CHN'LOC+180+:::SHANGHAI'EMP+1+:::MASTER'"
                    + "DOC+P:110:111+E12345678'DTM+36:310907'LOC+91+CHN'";
    private static final String LEE =
            "NAD+FL+++LEE:ANN'ATT+2++U'DTM+329:19501231:102'MEA+CT++:2'GEI+4+173'FTX+BAG+++X1'LOC+22+CNSHA'"
                    + "LOC+178+JPYOK'LOC+179+CNSHA'NAT+2+GBR'RFF+AVF:ABC12'RFF+SEA:1A'DOC+P:110:111+533401372'DTM+36:290101'LOC+91+GBR'"
                    + "DOC+V:110:111+V99'DTM+36:270101'LOC+91+CHN'";

    private static String interchange(String... messages) {
        StringBuilder text = new StringBuilder("UNB+UNOA:4+AGENT+WINDOW+261124:0800+R1'");
        for (int i = 1; i <= messages.length; i++) {
            String body = messages[i - 1].replace("#", "M" + i);
            long segments = body.chars().filter(c -> c == '\'').count() + 1;
            text.append(body)
                    .append("UNT+")
                    .append(segments)
                    .append("+M")
                    .append(i)
                    .append('\'');
        }
        return text + "UNZ+" + messages.length + "+R1'";
    }

    private static ReadInterchange read(String text, Reading reading) {
        return CallMessages.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), reading);
    }

    private static ReadMessage one(String body, Reading reading) {
        return read(interchange(body), reading).messages().get(0);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.violation().problem() + " " + each.at().path())
                .toList();
    }

    @Test
    void readsACrewList() {
        ReadMessage read = one("UNH+#+PAXLST:D:05B:UN:IATA'BGM+250'" + HEADER + WANG + "CNT+41:1'", WHOLE);
        assertThat(told(read.unread())).isEmpty();
        assertThat(read.key()).isEqualTo(new CallKey("9839272", "042W", "JPYOK", "CNSHA"));
        assertThat(read.form().all(CallSection.CREW)).hasSize(1);
        assertThat(read.form().first(CallSection.CREW).values())
                .containsEntry("familyName", "WANG")
                .containsEntry("givenNames", "FANG XIU")
                .containsEntry("gender", "F")
                .containsEntry("dateOfBirth", "19880214")
                .containsEntry("nationality", "CHN")
                .containsEntry("placeOfBirth", "SHANGHAI")
                .containsEntry("rankOrRating", "MASTER")
                .containsEntry("typeOfDocument", "PASSPORT")
                .containsEntry("documentNumber", "E12345678")
                .containsEntry("issuingState", "CHN")
                .containsEntry("expiryDate", "20310907");
        assertThat(read.places().of("crew[1]/dateOfBirth")).isEqualTo("message[1]/segment[12]/DTM/1/2");
        assertThat(read.places().of("crew[1]/visaNumber")).isEqualTo("message[1]/segment[10]/NAD");
    }

    @Test
    void readsPassengersWithTheirVisas() {
        ReadMessage read = one(
                "UNH+#+PAXLST:D:05B:UN:IATA'BGM+745'" + HEADER + LEE + LEE.replace("NAD+FL", "NAD+DDU") + "CNT+42:2'",
                WHOLE);
        assertThat(told(read.unread())).isEmpty();
        Fields lee = read.form().first(CallSection.PASSENGER);
        assertThat(lee.text("gender")).isEqualTo("X");
        assertThat(lee.text("visaNumber")).isEqualTo("V99");
        assertThat(lee.text("expiryDate")).isEqualTo("20290101");
        assertThat(lee.text("issuingState")).isEqualTo("GBR");
        assertThat(lee.text("portOfEmbarkation")).isEqualTo("JPYOK");
        assertThat(read.form().all(CallSection.PASSENGER))
                .extracting(each -> each.text("transit"))
                .containsExactly("N", "Y");
        assertThat(read.form().sections()).containsExactly(CallSection.PASSENGER);
    }

    @Test
    void whoLeavesOurPortIsOnTheListOfDeparture() {
        String leaving = HEADER.replace("LOC+125+JPYOK", "LOC+125+CNSHA").replace("LOC+87+CNSHA", "LOC+87+KRPUS");
        ReadMessage read = one("UNH+#+PAXLST:D:05B:UN'BGM+250'" + leaving + WANG, WHOLE);
        assertThat(read.form().sections()).containsExactly(CallSection.CREW_OUT);
        assertThat(read.places().of("crewOut[1]/familyName")).isEqualTo("message[1]/segment[10]/NAD/4/1");
    }

    @Test
    void readsTheHabitsOfOtherPorts() {
        String list = "UNH+#+PAXLST:D:96B:UN'BGM+250'GIS+23'QTY+41:1'TDT+20+7E+1++MSC:172:20+++9839272:::EVER ACT'"
                + "LOC+94+JPYOK'LOC+153+CNSHA'NAD+FM+++DE VRIES/JAN PIET'ATT+2++1'DTM+329:19700203'NAT+2+NL'CTA+XX'"
                + "EMP+1+CHE'DOC+718+SB77'DTM+36:20300101:102'LOC+91+NL'DOC+483+V5'CNT+41:1'";
        ReadMessage read = one(list, WHOLE);
        assertThat(told(read.unread())).isEmpty();
        assertThat(read.key()).isEqualTo(new CallKey("9839272", "7E", "JPYOK", "CNSHA"));
        assertThat(read.form().first(CallSection.CREW).values())
                .containsEntry("familyName", "DE VRIES")
                .containsEntry("givenNames", "JAN PIET")
                .containsEntry("gender", "M")
                .containsEntry("nationality", "NLD")
                .containsEntry("issuingState", "NLD")
                .containsEntry("typeOfDocument", "SEAMAN")
                .containsEntry("documentNumber", "SB77")
                .containsEntry("visaNumber", "V5");
        assertThat(read.normalised()).extracting(Normalised::declared).contains("NL", "1", "DE VRIES/JAN PIET");
    }

    @Test
    void readsOtherDelimitersDirectoriesAndCharacterSets() {
        for (String directory : List.of("D:95B", "D:96B", "D:99A", "D:02B", "D:05B", "D:12B", "D:17A", "D:21B")) {
            ReadMessage read = one("UNH+#+PAXLST:" + directory + ":UN'BGM+250'" + HEADER + WANG + "CNT+41:1'", WHOLE);
            assertThat(told(read.unread())).as(directory).isEmpty();
        }
        String plain = interchange("UNH+#+PAXLST:D:05B:UN'BGM+250'" + HEADER + WANG + "CNT+41:1'");
        String other = "UNA|#,? ~" + plain.replace('+', '#').replace(':', '|').replace("'", "~");
        assertThat(read(other, WHOLE).messages().get(0).form().all(CallSection.CREW))
                .hasSize(1);
        String lines = plain.replace("'", "'\r\n");
        assertThat(read(lines, WHOLE).messages().get(0).form().all(CallSection.CREW))
                .hasSize(1);
        for (String[] set : new String[][] {{"UNOC:3", "ISO-8859-1"}, {"UNOW:4", "UTF-8"}, {"UNOY:4", "UTF-8"}}) {
            String named = plain.replace("UNOA:4", set[0]).replace("WANG", "MÜLLER");
            ReadInterchange read =
                    CallMessages.read(new ByteArrayInputStream(named.getBytes(Charset.forName(set[1]))), WHOLE);
            assertThat(read.messages().get(0).form().first(CallSection.CREW).text("familyName"))
                    .as(set[0])
                    .isEqualTo("MÜLLER");
        }
    }

    @Test
    void oneFunctionPerMessage() {
        assertThat(one("UNH+#+PAXLST:D:05B:UN'BGM+250+X1+9'", WHOLE).function()).isEqualTo(MessageFunction.DECLARE);
        assertThat(one("UNH+#+PAXLST:D:05B:UN'BGM+745+RP'", WHOLE).function()).isEqualTo(MessageFunction.DECLARE);
        assertThat(one("UNH+#+PAXLST:D:05B:UN'BGM+745+XR'", WHOLE).function()).isEqualTo(MessageFunction.CANCEL);
        assertThat(one("UNH+#+PAXLST:D:05B:UN'BGM+250+X1+1'", WHOLE).function()).isEqualTo(MessageFunction.CANCEL);
        assertThat(one("UNH+#+PAXLST:D:05B:UN'BGM+745+CL'", WHOLE).function()).isEqualTo(MessageFunction.CLOSE);
    }

    @Test
    void personsThatCannotBeReadAreNamedOrLeftOut() {
        String bad =
                "UNH+#+PAXLST:D:05B:UN'BGM+250'" + HEADER + WANG.replace("880214", "88021") + WANG + "XYZ+1'" + WANG;
        ReadMessage whole = one(bad, WHOLE);
        assertThat(told(whole.unread()))
                .containsExactly("DATE message[1]/segment[12]/DTM/1/2", "NOT_IN_MESSAGE message[1]/segment[28]/XYZ");
        ReadMessage partial = one(bad, PARTIAL);
        assertThat(told(partial.unread())).isEmpty();
        assertThat(told(partial.refused())).hasSize(2);
        assertThat(partial.form().all(CallSection.CREW)).hasSize(1);
        assertThat(partial.places().of("crew[1]")).isEqualTo("message[1]/segment[29]/NAD");
    }

    @Test
    void saysWhatAListLacks() {
        assertThat(told(one("UNH+#+PAXLST:D:05B:UN'BGM+250'" + WANG + "CNT+41:2'", WHOLE)
                        .unread()))
                .containsExactly("CONTROL_TOTAL message[1]/segment[12]/CNT/1/2");
        assertThat(told(one("UNH+#+PAXLST:D:05B:UN'" + WANG, WHOLE).unread()))
                .containsExactly("SEGMENT_MISSING message[1]/segment[11]/UNT");
        assertThat(told(one("UNH+#+PAXLST:D:05B:UN'BGM+10'" + WANG.replace("FM", "VW"), WHOLE)
                        .unread()))
                .contains("CODE message[1]/segment[2]/BGM/1/1");
        assertThat(told(one("UNH+#+PAXLST:D:05B:UN'BGM+250'" + WANG, new Reading(false, "", 0, 2026))
                        .unread()))
                .containsExactly("TOO_LARGE message[1]/segment[1]/UNH");
    }

    @Test
    void partsOfOneListBecomeOne() {
        String first = "UNH+#+PAXLST:D:05B:UN:IATA+V042W+01:C'BGM+250'" + HEADER + WANG + "CNT+41:1'";
        String last = "UNH+#+PAXLST:D:05B:UN:IATA+V042W+02:F'BGM+250'" + HEADER + WANG + "CNT+41:2'";
        ReadInterchange read = read(interchange(first, last), WHOLE);
        assertThat(read.violations()).isEmpty();
        assertThat(read.messages()).hasSize(1);
        assertThat(read.messages().get(0).form().all(CallSection.CREW))
                .extracting(each -> each.text("sequenceNumber"))
                .containsExactly("1", "2");
        assertThat(told(one(first, WHOLE).unread())).containsExactly("PART_MISSING message[1]/segment[1]/UNH/4");
        assertThat(told(one(last.replace("41:2", "41:1"), WHOLE).unread()))
                .containsExactly("PART_MISSING message[1]/segment[1]/UNH/4");
    }

    @Test
    void readsAReportOfAConveyance() {
        ReadMessage read = one(
                "UNH+#+CUSREP:D:99B:UN'BGM+185+X1+9'DTM+132:202611241000:203'QTY+115:21'LOC+94+JPYOK'LOC+87+CNSHA'"
                        + "NAD+CPE+++CAPTAIN AHAB'TDT+20+042W+1+++++9839272:146::EVER ACT:PA'MEA+AAE+AEQ+MTR:11.5'",
                WHOLE);
        assertThat(told(read.unread())).isEmpty();
        assertThat(read.key()).isEqualTo(new CallKey("9839272", "042W", "", "CNSHA"));
        assertThat(read.form().first(CallSection.CALL).values())
                .containsEntry("dateTimeOfArrival", "202611241000")
                .containsEntry("numberOfCrew", "21")
                .containsEntry("lastPortOfCall", "JPYOK")
                .containsEntry("nameOfMaster", "CAPTAIN AHAB")
                .containsEntry("nameOfShip", "EVER ACT")
                .containsEntry("flagState", "PA")
                .containsEntry("draughtFore", "11.5");
        assertThat(read.places().of("call/numberOfCrew")).isEqualTo("message[1]/segment[4]/QTY/1/2");
    }

    @Test
    void readsTheSamplesThatAreWhole() throws IOException {
        ReadInterchange report = sample("edifact/tsedifact_CUSREP_D99B.edi");
        assertThat(report.violations()).isEmpty();
        ReadInterchange border = sample("paxlst/smooks_paxlst.txt");
        assertThat(told(border.messages().get(0).unread()))
                .contains("CODE message[1]/segment[2]/BGM/1/1", "NOT_IN_MESSAGE message[1]/segment[7]/ATT");
        ReadInterchange other = sample("edifact/php_D95B_BAPLIE.edi");
        assertThat(other.violations())
                .extracting(each -> each.problem() + " " + each.path())
                .containsExactly("MESSAGE_TYPE message[1]/segment[1]/UNH/2/1");
    }

    private static ReadInterchange sample(String name) throws IOException {
        return CallMessages.read(Files.newInputStream(Path.of("../ejb/src/test/resources", name)), WHOLE);
    }
}

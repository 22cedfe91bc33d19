package cn.singlewindow.vessel.rules;

import static cn.singlewindow.vessel.VesselFixtures.IMO;
import static cn.singlewindow.vessel.VesselFixtures.NOW;
import static cn.singlewindow.vessel.VesselFixtures.aCall;
import static cn.singlewindow.vessel.VesselFixtures.aSeafarer;
import static cn.singlewindow.vessel.VesselFixtures.aShip;
import static cn.singlewindow.vessel.VesselFixtures.form;
import static cn.singlewindow.vessel.VesselFixtures.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Application({"VD-01", "VD-02", "VD-03", "VD-04"})
class VesselRulesTest {

    private static final Fields SHIP = aShip(IMO, "EVER TEST");
    private static final Fields CALL =
            aCall(IMO, "EVER TEST", "101W", NOW.plus(Duration.ofDays(8)), NOW.plus(Duration.ofDays(9)));
    private static final Fields SEAFARER = aSeafarer("L898902C3", "ERIKSSON", "ANNA", "19740812");
    private static final Fields DANGEROUS = Fields.of(
            "portOfLoading", "SGSIN",
            "portOfDischarge", "CNYSA",
            "stowagePosition", "0210182",
            "unNumber", "1263",
            "properShippingName", "PAINT",
            "imdgClass", "3",
            "packages", "10",
            "mass", "2000.5");

    private static List<Violation> judged(CallForm form) {
        Findings findings = new Findings();
        VesselRules.read(form, law(), findings);
        return findings.violations();
    }

    private static void refuses(CallSection section, Fields fields, String code, String path) {
        assertThat(judged(form(section, fields)))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(code, path));
    }

    @Test
    void acceptsWhatIsRight() {
        assertThat(judged(form(CallSection.SHIP, SHIP))).isEmpty();
        assertThat(judged(form(CallSection.CALL, CALL))).isEmpty();
        assertThat(judged(form(CallSection.CREW, SEAFARER))).isEmpty();
        assertThat(judged(form(CallSection.DANGEROUS_GOODS, DANGEROUS))).isEmpty();
    }

    @Test
    void refusesNumbersThatAreNotGenuine() {
        refuses(CallSection.SHIP, SHIP.with("imoNumber", "9074728"), "VD-001", "ship/imoNumber");
        refuses(CallSection.SHIP, SHIP.with("mmsi", "003669999"), "VD-002", "ship/mmsi");
        refuses(CallSection.SHIP, SHIP.with("callSign", "VR"), "VD-003", "ship/callSign");
        refuses(CallSection.SHIP, SHIP.with("netTonnage", "94001"), "VD-004", "ship/netTonnage");
        refuses(
                CallSection.SHIP,
                SHIP.with("operatorCreditCode", "91350100M000100Y4Z"),
                "VD-014",
                "ship/operatorCreditCode");
    }

    @Test
    void refusesCallsThatCannotBe() {
        refuses(
                CallSection.CALL,
                CALL.with("dateTimeOfDeparture", CALL.text("dateTimeOfArrival")),
                "VD-006",
                "call/dateTimeOfDeparture");
        refuses(CallSection.CALL, CALL.with("portOfArrival", "SGSIN"), "VD-010", "call/portOfArrival");
        refuses(CallSection.CALL, CALL.with("dangerousGoods", "X"), "VD-013", "call/dangerousGoods");
    }

    @Test
    void refusesDangerousGoodsThatAreNotDescribed() {
        refuses(CallSection.DANGEROUS_GOODS, DANGEROUS.with("unNumber", "126"), "VD-019", "dangerousGoods[1]/unNumber");
        refuses(
                CallSection.DANGEROUS_GOODS,
                DANGEROUS.with("imdgClass", "3.5"),
                "VD-020",
                "dangerousGoods[1]/imdgClass");
        refuses(
                CallSection.DANGEROUS_GOODS,
                DANGEROUS.with("containerNumber", "CSQU3054384"),
                "VD-021",
                "dangerousGoods[1]/containerNumber");
        CallForm denied =
                new CallForm(Map.of(CallSection.CALL, List.of(CALL), CallSection.DANGEROUS_GOODS, List.of(DANGEROUS)));
        assertThat(judged(denied)).extracting(Violation::code).containsExactly("VD-022");
    }

    @Test
    void refusesPersonsByTheirRow() {
        CallForm twice = form(CallSection.CREW, SEAFARER, SEAFARER.with("familyName", "OTHER"));
        assertThat(judged(twice))
                .extracting(Violation::code, Violation::path, Violation::arguments)
                .containsExactly(tuple("VD-033", "crew[2]/documentNumber", List.of("1")));
        refuses(CallSection.CREW, SEAFARER.with("dateOfBirth", "20270101"), "VD-036", "crew[1]/dateOfBirth");
        refuses(CallSection.CREW, SEAFARER.with("expiryDate", "20261123"), "VD-035", "crew[1]/expiryDate");
        assertThat(judged(form(CallSection.CREW, SEAFARER.with("expiryDate", "20261124"))))
                .isEmpty();
        refuses(CallSection.CREW, SEAFARER.with("documentNumber", "L-898902"), "VD-030", "crew[1]/documentNumber");
    }

    @Test
    void comparesTheMachineReadableZone() {
        String zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        Fields row = SEAFARER.with("mrz", zone).with("expiryDate", "20301231");
        refuses(CallSection.CREW, row, "VD-032", "crew[1]/expiryDate");
        refuses(CallSection.CREW, row.with("documentNumber", "L898902C4"), "VD-032", "crew[1]/documentNumber");
        refuses(CallSection.CREW, row.with("mrz", zone.replace("L898902C36", "L898902C37")), "VD-031", "crew[1]/mrz");
    }

    @Test
    void refusesPortsOutOfOrder() {
        Fields newest = Fields.of("sequenceNumber", "1", "port", "SGSIN", "dateTimeOfArrival", "2026-11-10T00:00:00Z");
        Fields older = newest.with("sequenceNumber", "2").with("dateTimeOfArrival", "2026-11-12T00:00:00Z");
        assertThat(judged(form(CallSection.LAST_PORT, newest, older)))
                .extracting(Violation::code)
                .containsExactly("VD-018");
    }

    @Test
    void aCompleteFal1LacksNothing() {
        Findings findings = new Findings();
        VesselRules.requireComplete(
                VesselRules.read(form(CallSection.CALL, CALL), law(), new Findings()), law(), findings);
        assertThat(findings.clean()).isTrue();
        VesselRules.requireComplete(
                VesselRules.read(form(CallSection.CALL, CALL.with("nameOfMaster", "")), law(), new Findings()),
                law(),
                findings);
        assertThat(findings.violations()).extracting(Violation::path).containsExactly("call/nameOfMaster");
    }
}

package cn.singlewindow.vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Aircraft, trains and trucks on the real database (VD-01). */
@Application("VD-01")
class ConveyancesIT {

    private static final Fields TRUCK = Fields.of(
            "plateNumber",
            "沪A12345",
            "plateState",
            "CHN",
            "vehicleType",
            "TRACTOR",
            "axles",
            "6",
            "grossMass",
            "49000",
            "operatorName",
            "上港物流");
    private static Harbour port;
    private static Conveyances conveyances;
    private static int keys;

    @BeforeAll
    static void open() {
        port = new Harbour("conveyances");
        conveyances = port.bean(Conveyances.class);
    }

    @AfterAll
    static void close() {
        port.close();
    }

    private static ConveyanceView file(Scope scope, ConveyanceKind kind, Fields fields) {
        return conveyances.file(scope, new FileConveyance(kind, fields, "c" + ++keys));
    }

    private static List<String> wrong(ConveyanceKind kind, Fields fields) {
        return catchThrowableOfType(Rejected.class, () -> file(Harbour.AGENT, kind, fields)).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void aTruckIsFiledVerifiedByCustomsAndItsNewParticularsAreVerifiedAgain() {
        ConveyanceView filed = file(Harbour.AGENT, ConveyanceKind.TRUCK, TRUCK);
        assertThat(filed.state()).isEqualTo(ShipState.FILED);
        assertThat(conveyances.file(Harbour.AGENT, new FileConveyance(ConveyanceKind.TRUCK, TRUCK, "c" + keys)))
                .isEqualTo(filed);
        DecideConveyance verify = new DecideConveyance(ConveyanceKind.TRUCK, "沪A12345", 1, ShipVerb.VERIFY, "", "v1");
        assertThat(refused(() -> conveyances.decide(Harbour.MSA, verify))).containsExactly("VD-104");
        assertThat(conveyances.decide(Harbour.GACC, verify).state()).isEqualTo(ShipState.VERIFIED);
        ConveyanceView again = file(Harbour.AGENT, ConveyanceKind.TRUCK, TRUCK.with("grossMass", "43000"));
        assertThat(again.state()).isEqualTo(ShipState.FILED);
        assertThat(again.version()).isEqualTo(3);
        assertThat(again.id()).isEqualTo(filed.id());
        assertThat(refused(() -> conveyances.find(Harbour.OTHER_AGENT, ConveyanceKind.TRUCK, "沪A12345")))
                .containsExactly("SW-002");
        assertThat(refused(() -> file(Harbour.OTHER_AGENT, ConveyanceKind.TRUCK, TRUCK)))
                .containsExactly("VD-139");
        assertThat(conveyances
                        .search(Harbour.OTHER_AGENT, ConveyanceKind.TRUCK, "", 10)
                        .items())
                .isEmpty();
        assertThat(conveyances
                        .search(Harbour.GACC, ConveyanceKind.TRUCK, "", 10)
                        .items())
                .extracting(ConveyanceView::mark)
                .containsExactly("沪A12345");
    }

    @Test
    void everyRuleSpeaksAtItsField() {
        assertThat(wrong(ConveyanceKind.TRUCK, TRUCK.with("axles", "5"))).containsExactly("VD-138 truck/grossMass");
        assertThat(wrong(ConveyanceKind.TRUCK, TRUCK.with("plateNumber", "A12345")))
                .containsExactly("VD-137 truck/plateNumber");
        assertThat(wrong(ConveyanceKind.TRUCK, TRUCK.with("insuranceUntil", "20200101")))
                .containsExactly("VD-035 truck/insuranceUntil");
        assertThat(wrong(
                        ConveyanceKind.AIRCRAFT,
                        Fields.of(
                                "registrationMark",
                                "B-2033",
                                "nationality",
                                "CHN",
                                "typeDesignator",
                                "B77L",
                                "aircraftAddress",
                                "78G123",
                                "operatorName",
                                "国货航")))
                .containsExactly("VD-137 aircraft/aircraftAddress");
        assertThat(wrong(ConveyanceKind.TRAIN, Fields.of("trainNumber", "X8024", "operatorName", "中铁")))
                .containsExactly("SW-041 train/carriages");
    }

    private static List<String> refused(Runnable act) {
        return catchThrowableOfType(Rejected.class, act::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}

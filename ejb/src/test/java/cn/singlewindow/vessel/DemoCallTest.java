package cn.singlewindow.vessel;

import static cn.singlewindow.vessel.VesselFixtures.law;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.vessel.rules.VesselRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCallTest {

    private final List<CsvTable.Line> ships = CsvTable.read(VesselDemo.class, "demo_ships.csv");

    @Test
    void everyShipAndCallOfTheDemonstrationKeepsTheRules() {
        ships.forEach(ship -> assertClean(DemoCall.ship(ship), ship.text("name")));
        int number = 0;
        for (CsvTable.Line line : CsvTable.read(VesselDemo.class, "demo_calls.csv")) {
            DemoCall call = DemoCall.of(++number, line, ships, law().now());
            assertClean(call.opening(), "call " + number);
            assertClean(call.entryParts(), "call " + number);
            assertClean(call.departureParts(), "call " + number);
            assertThat(call.acts()).isNotEmpty();
        }
        assertThat(number).isGreaterThan(19);
    }

    private static void assertClean(CallForm form, String what) {
        Findings findings = new Findings();
        VesselRules.read(form, law(), findings);
        assertThat(findings.violations()).as(what).isEmpty();
    }
}

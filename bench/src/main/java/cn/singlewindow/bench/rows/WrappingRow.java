package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.bench.agency.Wrapping;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * X1. Every attack on every operation of both services in both versions of SOAP. None may be taken: the log of verified messages, in
 * which each stands before any service is called, must not grow; each is a fault and a refusal in the audit trail.
 */
public final class WrappingRow implements Row {

    private static final String NOT_TRUSTED = "SW-165";

    @Override
    public String name() {
        return "X1";
    }

    @Override
    public String title() {
        return "signature wrapping: sixteen attacks × every signed operation × SOAP 1.1 and 1.2";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (Installation window = Installation.bringUp("X1")) {
            Gateway gateway = new Gateway(window);
            genuine(gateway, report);
            long taken = gateway.taken();
            long refusals = gateway.refusals();
            int attacks = 0;
            for (Soap soap : Soap.values()) {
                attacks += attack(gateway.agency(soap), gateway.customs(), Gateway.agencyOperations(), report);
                attacks += attack(gateway.goods(soap), gateway.trader(), Gateway.goodsOperations(), report);
            }
            long more = gateway.taken() - taken;
            if (more != 0) {
                report.violation(more + " attacks reached a service");
            }
            // a last refusal after a pause tells how many were left out
            Thread.sleep(2000);
            gateway.agency(Soap.V11).send("<x/>");
            long told = gateway.refusals() - refusals;
            if (told != attacks + 1) {
                report.violation("audit knows of " + told + " refusals of " + (attacks + 1));
            }
            report.set("n", attacks)
                    .set("accepted", more)
                    .set(
                            "else",
                            attacks + " attacks, " + more + " accepted, " + (told - 1)
                                    + " refusals in the audit trail");
        }
    }

    /** The same calls unharmed are understood: what is refused below is refused for the attack. */
    private static void genuine(Gateway gateway, Report report) throws Exception {
        for (Soap soap : Soap.values()) {
            for (Map.Entry<String, String> each : Gateway.agencyOperations().entrySet()) {
                understood(gateway.agency(soap), each, report);
            }
            for (Map.Entry<String, String> each : Gateway.goodsOperations().entrySet()) {
                understood(gateway.goods(soap), each, report);
            }
        }
    }

    private static void understood(SoapLine line, Map.Entry<String, String> call, Report report) {
        try {
            line.call(call.getKey(), call.getValue());
        } catch (SoapLine.Refused refused) {
            if (refused.code().isEmpty() || refused.code().startsWith("SW-16")) {
                report.violation(call.getKey() + " itself is not taken: " + refused.getMessage());
            }
        } catch (Exception broken) {
            report.violation(call.getKey() + ": " + broken);
        }
    }

    private static int attack(SoapLine line, Identity victim, Map<String, String> operations, Report report)
            throws Exception {
        Identity rogue = Gateway.rogue(victim);
        int attacks = 0;
        for (Map.Entry<String, String> operation : operations.entrySet()) {
            for (Wrapping wrapping : Wrapping.values()) {
                for (String text : wrapping.attack(
                        line, victim, rogue, operation.getKey(), operation.getValue(), operation.getValue())) {
                    attacks++;
                    HttpResponse<String> answer = line.send(text);
                    if (answer.statusCode() < 400
                            || !SoapLine.code(answer.body()).equals(NOT_TRUSTED)) {
                        report.violation(wrapping + " on " + operation.getKey() + " " + line.soap() + ": "
                                + answer.statusCode() + " " + SoapLine.code(answer.body()));
                    }
                }
            }
        }
        return attacks;
    }
}

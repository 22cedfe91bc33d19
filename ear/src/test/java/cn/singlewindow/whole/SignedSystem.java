package cn.singlewindow.whole;

import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.Simulator;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.testbed.TestBed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Systems of the demonstration's enterprises and agencies that sign what they send. */
final class SignedSystem {

    private SignedSystem() {}

    /** The line of an enterprise to a service. @param number such as 1004, the ship agent */
    static SoapLine enterprise(int number, String service, Soap soap) throws IOException {
        return line("soap-enterprises.p12", Integer.toString(number), service, soap);
    }

    /** The line of an agency to a service. */
    static SoapLine agency(String code, String service, Soap soap) throws IOException {
        return line("soap-agencies.p12", code, service, soap);
    }

    private static SoapLine line(String store, String alias, String service, Soap soap) throws IOException {
        return new SoapLine(
                TestBed.at("").toString(),
                service,
                soap,
                Identity.read(TestBed.key(store), alias, TestBed.keysPassword()),
                Simulator.certificate(TestBed.key("soap-server.cer")));
    }

    /** A form in JSON as the contracts' XML. */
    static String form(String json) {
        try {
            StringBuilder out = new StringBuilder();
            element(out, "form", new ObjectMapper().readTree(json));
            return out.toString();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(json, broken);
        }
    }

    private static void element(StringBuilder out, String name, JsonNode value) {
        out.append("<a:").append(name).append('>');
        if (value.isArray()) {
            value.forEach(each -> element(out, "row", each));
        } else if (value.isObject()) {
            value.properties().forEach(each -> element(out, each.getKey(), each.getValue()));
        } else {
            out.append(value.asText().replace("&", "&amp;").replace("<", "&lt;"));
        }
        out.append("</a:").append(name).append('>');
    }
}

package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Declarations;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.model.ReadDeclaration;
import cn.singlewindow.goods.rules.GoodsRules;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameters;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;

/**
 * P8. Reading and checking a declaration of ten lines by all rules, in memory, against the JDK's XSD validation of the same
 * document by the schema that the window publishes.
 */
public final class RulesRow implements Row {

    private static final Section[] OF_DOCUMENT = {
        Section.HEADER, Section.LINE, Section.CONTAINER, Section.FREE_TEXT, Section.SIGNATURE
    };

    private static final int WARM_UPS = 6;
    private static final String SCHEMA = "/schema/DecMessage-4.0.xsd";

    private int sink;

    @Override
    public String name() {
        return "P8";
    }

    @Override
    public String title() {
        return "rules: all goods rules on one declaration, against XSD validation of the same document";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        Declarations declarations = new Declarations("P8");
        byte[] xml = declarations.xml(1);
        DeclarationForm form = form(declarations.json(1));
        Law law = new Law(
                ReferenceSnapshot.fromClasspath(),
                Parameters.of(Law.BUNDLED),
                LocalDate.now(ZoneId.of("Asia/Shanghai")));
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema());
        Validator validator = schema.newValidator();
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        Document tree = documents.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        refuseBroken(law, form, report);
        measure(settings, report, new Work[] {
            () -> check(law, form),
            () -> validator.validate(new DOMSource(tree)),
            () -> validator.validate(new StreamSource(new ByteArrayInputStream(xml)))
        });
    }

    private void measure(Settings settings, Report report, Work[] sides) throws Exception {
        double seconds = settings.of(1, 3);
        int pairs = settings.of(7, 11);
        for (int i = 0; i < WARM_UPS; i++) {
            for (Work side : sides) {
                rate(side, seconds);
            }
        }
        List<Double> toTree = new ArrayList<>();
        List<Double> toStream = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double[] rates = new double[sides.length];
            for (int i = 0; i < sides.length; i++) {
                int side = pair % 2 == 0 ? i : sides.length - 1 - i;
                rates[side] = rate(sides[side], seconds);
            }
            ours.add(Report.rounded(rates[0]));
            toTree.add(rates[0] / rates[1]);
            toStream.add(rates[0] / rates[2]);
            Installation.say(
                    "rules %.0f /s, XSD of a tree %.0f /s, of bytes %.0f /s".formatted(rates[0], rates[1], rates[2]));
        }
        report.ratios(toTree).set("n", pairs).set("sides", Map.of("rules_per_second", ours));
        report.set("to_xsd_of_bytes", toStream.stream().map(Report::rounded).toList());
        report.set("cpu_ms_per_item", Report.rounded(1000 / ours.get(ours.size() / 2)));
        report.set("goal", "≥ 1 × XSD validation");
        report.note(
                "One thread; the ratio is against validation of a document that is parsed already, the harder anchor.");
        report.note("The schema is the one that the window publishes, " + SCHEMA + ".");
    }

    /** Items in a second of this thread's processor time: what other programs do does not count. */
    private static double rate(Work work, double seconds) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long end = begin + (long) (seconds * 1e9);
        long done = 0;
        while (threads.getCurrentThreadCpuTime() < end) {
            for (int i = 0; i < 10; i++) {
                work.once();
            }
            done += 10;
        }
        return done / ((threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    private void check(Law law, DeclarationForm form) {
        Findings findings = new Findings();
        DeclarationFacts facts = new ReadDeclaration(law).read(form, findings);
        GoodsRules.check(facts, law, findings);
        sink += findings.violations().size();
    }

    /** The pattern must pass and a broken one must not, else the wrong thing is measured. */
    private void refuseBroken(Law law, DeclarationForm form, Report report) {
        check(law, form);
        if (sink != 0) {
            report.violation("the pattern breaks " + sink + " rules");
        }
        check(law, form.with(Section.HEADER, List.of(form.header().with("GrossWet", "1"))));
        if (sink == 0) {
            report.violation("a broken declaration passes");
        }
    }

    private static DeclarationForm form(byte[] json) throws java.io.IOException {
        Map<?, ?> members = new ObjectMapper().readValue(json, Map.class);
        DeclarationForm form = DeclarationForm.empty();
        for (Section section : OF_DOCUMENT) {
            Object value = members.get(section.json());
            List<Fields> groups = new ArrayList<>();
            for (Object each : value instanceof List<?> list ? list : Arrays.asList(value)) {
                if (each instanceof Map<?, ?> fields) {
                    groups.add(fields(fields));
                }
            }
            form = form.with(section, groups);
        }
        return form;
    }

    private static Fields fields(Map<?, ?> members) {
        Map<String, String> values = new LinkedHashMap<>();
        members.forEach((name, value) -> values.put(name.toString(), value.toString()));
        return new Fields(values);
    }

    private static Source schema() {
        return new StreamSource(Objects.requireNonNull(RulesRow.class.getResourceAsStream(SCHEMA)));
    }

    private interface Work {
        void once() throws Exception;
    }
}

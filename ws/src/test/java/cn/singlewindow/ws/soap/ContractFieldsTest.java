package cn.singlewindow.ws.soap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.ManifestFields;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.vessel.CallSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The forms in the contracts are those of the field tables; {@code -Dcontracts.write=true} writes them anew. */
class ContractFieldsTest {

    private static final String BEGIN = "not to be changed by hand. -->\n";
    private static final String END = "  <!-- end of the field table -->";

    @Test
    void aPortCallHasTheFieldsOfItsTable() throws IOException {
        check("vessel-v1.xsd", form("v", "CallForm", CallSection.fields(), CallSection.values()));
    }

    @Test
    void aManifestHasTheFieldsOfItsTable() throws IOException {
        check("manifest-v1.xsd", form("m", "ManifestForm", ManifestFields.table(), ManifestSection.values()));
    }

    private static void check(String name, String form) throws IOException {
        Path file = Path.of("src/main/webapp/WEB-INF/wsdl", name);
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, text.substring(0, begin) + form + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).as(name).isEqualTo(form);
        }
    }

    private static String form(String prefix, String name, FieldTable table, FormSection... sections) {
        StringBuilder out = new StringBuilder();
        line(out, 1, "<xsd:complexType name=\"" + name + "\">");
        line(out, 2, "<xsd:all>");
        for (FormSection section : sections) {
            String type = (section.repeats() ? "RowsOf_" : "FieldsOf_") + section.json();
            line(
                    out,
                    3,
                    "<xsd:element name=\"" + section.json() + "\" type=\"" + prefix + ":" + type
                            + "\" minOccurs=\"0\"/>");
        }
        line(out, 2, "</xsd:all>");
        line(out, 1, "</xsd:complexType>");
        for (FormSection section : sections) {
            section(out, prefix, table, section);
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String prefix, FieldTable table, FormSection section) {
        if (section.repeats()) {
            line(out, 1, "<xsd:complexType name=\"RowsOf_" + section.json() + "\">");
            line(out, 2, "<xsd:sequence>");
            line(
                    out,
                    3,
                    "<xsd:element name=\"row\" type=\"" + prefix + ":FieldsOf_" + section.json()
                            + "\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>");
            line(out, 2, "</xsd:sequence>");
            line(out, 1, "</xsd:complexType>");
        }
        line(out, 1, "<xsd:complexType name=\"FieldsOf_" + section.json() + "\">");
        line(out, 2, "<xsd:all>");
        table.of(section).forEach(field -> {
            line(out, 3, "<!-- " + told(field) + " -->");
            line(out, 3, "<xsd:element name=\"" + field.name() + "\" type=\"xsd:string\" minOccurs=\"0\"/>");
        });
        line(out, 2, "</xsd:all>");
        line(out, 1, "</xsd:complexType>");
    }

    /** Labels, kind and size: values are judged by the form's own rules, which name every fault at its place. */
    private static String told(FieldSpec field) {
        StringBuilder told = new StringBuilder(field.labelZh() + " " + field.labelEn() + ": " + field.kind());
        if (field.length() > 0) {
            told.append(' ').append(field.length());
        }
        if (field.scale() > 0) {
            told.append(',').append(field.scale());
        }
        if (field.codes() != null) {
            told.append(' ').append(field.codes());
        }
        if (field.neededToDeclare()) {
            told.append(", needed");
        }
        return told.toString().replace("--", "-");
    }

    private static void line(StringBuilder out, int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}

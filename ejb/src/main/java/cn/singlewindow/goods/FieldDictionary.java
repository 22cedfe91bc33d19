package cn.singlewindow.goods;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.FieldSpec.Kind;
import cn.singlewindow.platform.form.FieldTable;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.tables.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All fields of a declaration, read once from the interface document's table ({@code DecMessage_field_spec.csv}; origin
 * in the NOTICE beside it).
 */
public final class FieldDictionary {

    private static final Map<String, Section> SECTIONS = Map.ofEntries(
            Map.entry("DEC_HEAD", Section.HEADER),
            Map.entry("DEC_LIST", Section.LINE),
            Map.entry("DEC_CONTAINER", Section.CONTAINER),
            Map.entry("DEC_LICENSE_DOCUS", Section.LICENCE),
            Map.entry("DEC_REQUEST_CERT", Section.REQUESTED_CERTIFICATE),
            Map.entry("DEC_OTHER_PACK", Section.OTHER_PACKAGE),
            Map.entry("DEC_COP_LIMIT", Section.QUALIFICATION),
            Map.entry("DEC_USER", Section.USER),
            Map.entry("DEC_MARK_LOB", Section.MARK_ATTACHMENT),
            Map.entry("DEC_FREE_TXT", Section.FREE_TEXT),
            Map.entry("DEC_SIGN", Section.SIGNATURE),
            Map.entry("TRN_HEAD", Section.TRANSIT),
            Map.entry("TRN_LIST", Section.TRANSIT_BILL),
            Map.entry("TRN_CONTAINER", Section.TRANSIT_CONTAINER),
            Map.entry("TRN_CONTA_GOODS_LIST", Section.TRANSIT_CONTAINER_GOODS),
            Map.entry("DEC_SUPPLEMENT", Section.SUPPLEMENT),
            Map.entry("EDOC_RELATION", Section.ELECTRONIC_DOCUMENT),
            Map.entry("ECO_RELATION", Section.ORIGIN_PROOF),
            Map.entry("DEC_RISK", Section.RISK),
            Map.entry("DEC_COP_PROMISE", Section.PROMISE),
            Map.entry("DEC_GOODS_LIMIT", Section.GOODS_LICENCE),
            Map.entry("DEC_GOODS_LIMIT_VIN", Section.GOODS_VEHICLE),
            Map.entry("DEC_ROYALTY_FEE", Section.ROYALTY),
            Map.entry("DEC_TP_ACCESS", Section.TWO_STAGE_ACCESS),
            Map.entry("DEC_CONTROL_MODEL", Section.CONTROL));

    private static final Pattern IDENTIFIER = Pattern.compile(".*(Code|CodeTS|No|Id|ID|Scc|Flag|Type|Itmes|GNo|Mark)");
    private static final Set<String> FREE_TEXT = Set.of("MarkNo");

    private static final FieldTable STANDARD = read();

    private FieldDictionary() {}

    /** The dictionary of this version of the format. */
    public static FieldTable standard() {
        return STANDARD;
    }

    private static FieldTable read() {
        Map<String, CsvTable.Line> labels = new HashMap<>();
        table("field_labels_en.csv")
                .forEach(line -> labels.put(line.text("table") + "." + line.text("xml_field"), line));
        List<FieldSpec> fields = new ArrayList<>();
        table("DecMessage_field_spec.csv").forEach(line -> add(fields, line, labels));
        table("field_additions.csv").forEach(line -> add(fields, line, labels));
        return FieldTable.of(fields);
    }

    private static List<CsvTable.Line> table(String file) {
        return CsvTable.read(FieldDictionary.class, file);
    }

    private static void add(List<FieldSpec> fields, CsvTable.Line line, Map<String, CsvTable.Line> labels) {
        Section section = sectionOf(line.text("table"));
        if (section == null) {
            return;
        }
        String name = line.text("xml_field");
        CsvTable.Line label = labels.get(line.text("table") + "." + name);
        String english = label == null ? words(name) : label.text("label_en");
        CodeTable codes =
                label == null || label.text("codes").isEmpty() ? null : CodeTable.valueOf(label.text("codes"));
        fields.add(spec(section, line, english, codes));
    }

    private static FieldSpec spec(Section section, CsvTable.Line line, String english, @Nullable CodeTable codes) {
        String name = line.text("xml_field");
        Kind kind = codes != null ? Kind.CODE : kind(line);
        String[] size = line.text("length").split(",", 2);
        int length = size[0].isEmpty() ? 0 : Integer.parseInt(size[0].strip());
        int scale = kind == Kind.DECIMAL && size.length == 2 ? Integer.parseInt(size[1].strip()) : 0;
        return new FieldSpec(
                section,
                name,
                line.text("label_zh"),
                english,
                kind,
                length,
                scale,
                line.text("required_on_save").startsWith("是"),
                line.text("required_on_declare").startsWith("是"),
                codes,
                !FREE_TEXT.contains(name) && IDENTIFIER.matcher(name).matches(),
                line.text("note_zh"));
    }

    private static Kind kind(CsvTable.Line line) {
        return switch (line.text("type").toUpperCase(Locale.ROOT)) {
            case "DECIMAL" -> Kind.DECIMAL;
            case "INTEGER" -> Kind.INTEGER;
            case "DATE" -> Kind.DATE;
            case "DATETIME" -> Kind.DATETIME;
            default -> Kind.TEXT;
        };
    }

    private static @Nullable Section sectionOf(String table) {
        return SECTIONS.get(table);
    }

    /** {@code BuyerContact} → {@code Buyer contact}. */
    private static String words(String name) {
        String spaced = name.replace("I_", "Import: ").replace("E_", "Export: ").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}

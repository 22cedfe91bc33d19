package cn.singlewindow.goods.model;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.form.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields must be declared: those that the interface document asks for on saving or declaring, but for those that
 * depend on the direction, on the message's version (STANDARDS §2: 3.x knows no inspection fields) or, by the document's
 * own notes, may stay empty.
 */
final class NeededFields {

    /** 类型 is blank for a general declaration; a second quantity needs a second unit; who signs is proven otherwise. */
    private static final Set<String> MAY_STAY_EMPTY =
            Set.of("DecHead/Type", "DecList/SecondQty", "DecSign/Sign", "DecSign/SignDate", "DecSign/OperType");

    /** 启运港, 存放地点: of goods that come in. */
    private static final Set<String> IMPORT_ONLY = Set.of("DespPortCode", "GoodsPlace");

    /** Came with the form of August 2018. */
    private static final Set<String> SINCE_2018 =
            Set.of("DespPortCode", "EntyPortCode", "GoodsPlace", "DestinationCountry", "TradeAreaCode");

    private static final NeededFields STANDARD = new NeededFields();

    private final Map<Section, List<String>> needed = new EnumMap<>(Section.class);

    private NeededFields() {
        for (Section section : Section.values()) {
            List<String> names = new ArrayList<>();
            for (FieldSpec spec : FieldDictionary.standard().of(section)) {
                boolean asked = spec.neededToDeclare() || spec.neededToSave();
                if (asked && !MAY_STAY_EMPTY.contains(section.element() + "/" + spec.name())) {
                    names.add(spec.name());
                }
            }
            needed.put(section, List.copyOf(names));
        }
    }

    static NeededFields standard() {
        return STANDARD;
    }

    void check(DeclarationFacts facts, List<Group> groups, Findings findings) {
        boolean old = facts.header().text("Version").startsWith("3.");
        boolean export = facts.isExport();
        for (Group group : groups) {
            for (String field : needed.getOrDefault(group.section(), List.of())) {
                boolean exempt = (export && IMPORT_ONLY.contains(field)) || (old && SINCE_2018.contains(field));
                if (!exempt && !group.declared().has(field)) {
                    findings.add(group.violation(field, FormProblem.MISSING));
                }
            }
        }
    }
}

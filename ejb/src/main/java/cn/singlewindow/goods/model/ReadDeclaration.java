package cn.singlewindow.goods.model;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.form.FormReader;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a form: every value by its field's specification, everything that cannot be read as a violation at its path.
 * Nothing is mended silently: a value that is read otherwise than it was written is noted beside the original. The work
 * is linear in the size of the form, and ends at the greatest number of lines.
 */
public final class ReadDeclaration {

    private static final Section[] SECTIONS = Section.values();

    private final Law law;
    private final NeededFields needed;
    private final FormReader reader;

    public ReadDeclaration(Law law) {
        this.law = law;
        this.needed = NeededFields.standard();
        this.reader = new FormReader(FieldDictionary.standard(), law.codes(), law.day());
    }

    /** Reads the form; violations and normalised values are added to the findings. */
    public DeclarationFacts read(DeclarationForm form, Findings findings) {
        Map<Section, List<Group>> groups = new EnumMap<>(Section.class);
        for (Section section : SECTIONS) {
            List<Fields> declared = form.all(section);
            if (!declared.isEmpty()) {
                groups.put(section, read(section, declared, findings));
            }
        }
        DeclarationFacts facts = new DeclarationFacts(groups);
        if (form.header().values().isEmpty()) {
            findings.add(Violation.at(Section.HEADER.element(), "", FormProblem.MISSING));
        }
        if (form.lines().isEmpty()) {
            findings.add(Violation.at(Section.LINE.wrapper(), "", GoodsProblem.NO_LINES));
        }
        groups.forEach((section, all) -> needed.check(facts, all, findings));
        return facts;
    }

    private List<Group> read(Section section, List<Fields> declared, Findings findings) {
        return section == Section.LINE
                ? reader.read(section, declared, law.mostLines(), GoodsProblem.TOO_MANY_LINES, findings)
                : reader.read(section, declared, law.mostGroups(), findings);
    }
}

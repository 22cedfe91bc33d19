package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestFields;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.FormProblem;
import cn.singlewindow.platform.form.FormReader;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a form: every value by its field's specification, what cannot be read as a violation at its path. */
public final class ReadManifest {

    private final ManifestLaw law;
    private final FormReader reader;

    public ReadManifest(ManifestLaw law) {
        this.law = law;
        this.reader = new FormReader(ManifestFields.table(), law.codes(), law.day());
    }

    /** What was read; nothing if it is not even known what the message is. */
    public Optional<ManifestFacts> read(ManifestForm form, Findings findings) {
        Map<ManifestSection, List<Group>> groups = new EnumMap<>(ManifestSection.class);
        for (ManifestSection section : ManifestSection.values()) {
            List<Group> read = reader.read(section, form.all(section), most(section), findings);
            reader.requireNeeded(read, findings);
            groups.put(section, read);
        }
        List<Group> headers = groups.getOrDefault(ManifestSection.MANIFEST, List.of());
        if (headers.isEmpty()) {
            findings.add(Violation.at(ManifestSection.MANIFEST.element(), "", FormProblem.MISSING));
            return Optional.empty();
        }
        return facts(headers.get(0), groups, findings);
    }

    private static Optional<ManifestFacts> facts(
            Group header, Map<ManifestSection, List<Group>> groups, Findings findings) {
        Optional<FilingKind> kind = FilingKind.parse(header.text("kind"));
        if (kind.isEmpty() && header.has("kind")) {
            findings.add(header.violation("kind", ManifestProblem.KIND_UNKNOWN));
        }
        return kind.map(known -> new ManifestFacts(known, header, groups));
    }

    private int most(ManifestSection section) {
        return switch (section) {
            case MANIFEST -> 1;
            case BILL -> law.integer("bills.most");
            case ITEM -> law.integer("items.most");
            case CONTAINER -> law.integer("containers.most");
        };
    }
}

package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.manifest.spreadsheet.ManifestWorkbook;
import cn.singlewindow.web.form.FormKind;
import cn.singlewindow.web.form.SectionEditor;
import jakarta.inject.Inject;

/** Filling in a manifest, a report, or bills that are to stand in the place of others. */
public abstract class ManifestEditor extends SectionEditor<ManifestSection> {

    private static final long serialVersionUID = 1L;

    @Inject
    Manifests manifests;

    private final ManifestModel model;

    protected ManifestEditor(ManifestSection first) {
        this(new ManifestModel(), first);
    }

    private ManifestEditor(ManifestModel model, ManifestSection first) {
        super(model, first);
        this.model = model;
    }

    @Override
    protected ManifestModel form() {
        return model;
    }

    @Override
    protected FormKind kind() {
        return ManifestModel.KIND;
    }

    @Override
    protected ReadRows read(byte[] file) {
        ReadMessage read = ManifestWorkbook.read(file, true);
        return new ReadRows(read.form().all(getSection()), read.unread());
    }

    /** Goes to another part; what is filled in stays. */
    public void show(ManifestSection part) {
        open(part);
        if (part.repeats() && getRows().isEmpty()) {
            addRow();
        }
    }

    /** How many groups a part has that are filled in. */
    public int count(ManifestSection part) {
        return model.filled(part).size();
    }

    /** Which part has something wrong. */
    public boolean isWrong(ManifestSection part) {
        return getProblems().stream()
                .anyMatch(problem ->
                        problem.place().section().filter(part::equals).isPresent());
    }
}

package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.ManifestFields;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.web.form.FormKind;
import cn.singlewindow.web.form.FormModel;
import java.util.Arrays;

/** A manifest or report while somebody fills it in. */
class ManifestModel extends FormModel<ManifestSection> {

    private static final long serialVersionUID = 1L;

    /** How the portal speaks of its fields. */
    static final FormKind KIND =
            new FormKind(ManifestFields.table(), Arrays.asList(ManifestSection.values()), "manifest.section");

    ManifestModel() {
        super(ManifestSection.class);
    }

    ManifestForm toForm() {
        return new ManifestForm(filled());
    }

    /** Takes over a whole form in place of what was filled in. */
    void replace(ManifestForm form) {
        for (ManifestSection section : ManifestSection.values()) {
            all(section).clear();
            fill(section, form.all(section));
        }
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.FieldTable;

/** The fields of manifests and reports, from {@code manifest_fields.csv}. */
public final class ManifestFields {

    private static final FieldTable TABLE =
            FieldTable.read(ManifestFields.class, "manifest_fields.csv", ManifestSection.values());

    private ManifestFields() {}

    /** The table. */
    public static FieldTable table() {
        return TABLE;
    }
}

package cn.singlewindow.ws.manifest;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.ws.form.FormBuilder;
import cn.singlewindow.ws.form.JsonFormReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * JSON → form: {@code {"manifest":{…},"bills":[{…}],"items":[{…}],"containers":[{…}]}}, fields by the names of
 * {@code manifest_fields.csv}.
 */
public final class ManifestJson {

    private ManifestJson() {}

    /** Reads it. @throws cn.singlewindow.shared.Rejected when it is no JSON object or passes a bound */
    public static ReadManifest read(byte[] document) {
        FormBuilder read = JsonFormReader.read(document, ManifestSection.values());
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        for (ManifestSection section : ManifestSection.values()) {
            groups.put(section, read.groups().getOrDefault(section, List.of()));
        }
        ManifestForm form = new ManifestForm(groups);
        return new ReadManifest(form, form.header().text("messageId"), "", read.unread());
    }
}

package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.platform.message.JsonFormReader;
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
    public static ReadMessage read(byte[] document) {
        FormBuilder read = JsonFormReader.read(document, ManifestSection.values());
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        for (ManifestSection section : ManifestSection.values()) {
            groups.put(section, read.groups().getOrDefault(section, List.of()));
        }
        ManifestForm form = new ManifestForm(groups);
        return ReadMessage.of(form, form.header().text("messageId"), "", FilingChannel.REST_JSON, read.unread());
    }
}

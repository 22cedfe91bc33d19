package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.message.JsonFormReader;

/**
 * JSON → form: {@code {"manifest":{…},"bills":[{…}],"items":[{…}],"containers":[{…}]}}, fields by the names of
 * {@code manifest_fields.csv}.
 */
public final class ManifestJson {

    private ManifestJson() {}

    /** Reads it. @throws cn.singlewindow.shared.Rejected when it is no JSON object or passes a bound */
    public static ReadMessage read(byte[] document) {
        return ReadMessage.of(JsonFormReader.read(document, ManifestSection.values()), FilingChannel.REST_JSON);
    }
}

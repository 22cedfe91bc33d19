package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.shared.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A message as a mapper read it.
 *
 * @param reference the sender's own number of the message; may be empty
 * @param type of the message as its format names it; empty in JSON and workbooks
 * @param channel its format
 * @param places where in the message the fields of the form stood, if the format has places of its own
 * @param unread what of the message the form cannot hold, with its place; the message is then refused
 */
public record ReadMessage(
        ManifestForm form,
        String reference,
        String type,
        FilingChannel channel,
        Places places,
        List<Violation> unread) {

    public ReadMessage {
        unread = List.copyOf(unread);
    }

    /** A message whose places are those of the form. */
    static ReadMessage of(
            ManifestForm form, String reference, String type, FilingChannel channel, List<Violation> unread) {
        return new ReadMessage(form, reference, type, channel, new Places(), unread);
    }

    /** A form as JSON or the contract's XML had it. */
    public static ReadMessage of(FormBuilder built, FilingChannel channel) {
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        for (ManifestSection section : ManifestSection.values()) {
            groups.put(section, built.groups().getOrDefault(section, List.of()));
        }
        ManifestForm form = new ManifestForm(groups);
        return of(form, form.header().text("messageId"), "", channel, built.unread());
    }
}

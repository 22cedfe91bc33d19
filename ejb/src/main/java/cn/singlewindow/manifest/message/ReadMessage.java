package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.shared.Violation;
import java.util.List;

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
}

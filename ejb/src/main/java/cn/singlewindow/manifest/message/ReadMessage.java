package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.shared.Violation;
import java.util.List;

/**
 * A message as a mapper read it.
 *
 * @param reference the sender's own number of the message; may be empty
 * @param type of the message as its format names it; empty in JSON
 * @param unread what of the message the form cannot hold, with its place; the message is then refused
 */
public record ReadMessage(ManifestForm form, String reference, String type, List<Violation> unread) {
    public ReadMessage {
        unread = List.copyOf(unread);
    }
}

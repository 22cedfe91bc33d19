package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.vessel.CallForm;
import java.util.List;

/**
 * What one message says of a call.
 *
 * @param header its UNH; of a list in parts, that of the first
 * @param function what the sender wants done with it
 * @param key which call it is about
 * @param form what it declares
 * @param places where each value stood
 * @param unread what could not be taken over
 * @param refused persons that were left out because the sender takes partial acceptance
 * @param normalised values that were written in an EDIFACT form and stand in the form in another
 */
public record ReadMessage(
        MessageHeader header,
        MessageFunction function,
        CallKey key,
        CallForm form,
        Places places,
        List<Finding> unread,
        List<Finding> refused,
        List<Normalised> normalised) {

    public ReadMessage {
        unread = List.copyOf(unread);
        refused = List.copyOf(refused);
        normalised = List.copyOf(normalised);
    }
}

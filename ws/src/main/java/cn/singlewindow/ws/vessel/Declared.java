package cn.singlewindow.ws.vessel;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.vessel.CallSection;
import java.util.List;
import java.util.Map;

/**
 * What a sender is told of declared parts.
 *
 * @param visit number of the call
 * @param version its version now
 * @param stored groups stored, by part
 * @param refused what was left out, each with code, path, value, text and cure
 * @param normalised values read otherwise than they were sent
 */
public record Declared(
        String visit,
        long version,
        Map<CallSection, Integer> stored,
        List<Map<String, Object>> refused,
        List<Normalised> normalised) {

    public Declared {
        stored = Map.copyOf(stored);
        refused = List.copyOf(refused);
        normalised = List.copyOf(normalised);
    }
}

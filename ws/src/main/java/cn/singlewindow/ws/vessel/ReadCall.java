package cn.singlewindow.ws.vessel;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.spreadsheet.WorkbookForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a message, a workbook or a JSON document declares of a call.
 *
 * @param form what it says
 * @param places where each value stood in what was sent
 * @param unread what the form could not hold; nothing is taken while there is something
 * @param refused rows left out because the sender takes partial acceptance
 * @param normalised values that stand in the form otherwise than they were sent
 */
public record ReadCall(
        CallForm form, Places places, List<Violation> unread, List<Violation> refused, List<Normalised> normalised) {

    public ReadCall {
        unread = List.copyOf(unread);
        refused = List.copyOf(refused);
        normalised = List.copyOf(normalised);
    }

    /** A form as JSON had it. */
    public static ReadCall of(FormBuilder built) {
        return new ReadCall(form(built.groups()), new Places(), built.unread(), List.of(), List.of());
    }

    /** A workbook. */
    public static ReadCall of(WorkbookForm read) {
        return new ReadCall(read.form(), read.places(), read.violations(), read.refused(), read.normalised());
    }

    private static CallForm form(Map<FormSection, List<Fields>> groups) {
        Map<CallSection, List<Fields>> all = new EnumMap<>(CallSection.class);
        groups.forEach((section, fields) -> all.put((CallSection) section, fields));
        return new CallForm(all);
    }
}

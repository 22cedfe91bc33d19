package cn.singlewindow.vessel.model;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PersonState;
import java.time.LocalDate;
import java.util.Map;

/** A person of a list, as far as matching and counting need to know. Personal data: never log it. */
public record Person(
        long id,
        long visit,
        CallSection section,
        int position,
        String familyName,
        String givenNames,
        String nationality,
        LocalDate birthDate,
        String documentNumber,
        String issuingState,
        String disembarkation,
        PersonState state) {

    /** As declared. @param known states of those who were on the list before, by {@link #key} */
    public static Person of(long id, long visit, CallSection section, Group group, Map<String, PersonState> known) {
        String key = group.text("issuingState") + group.text("documentNumber");
        return new Person(
                id,
                visit,
                section,
                group.position(),
                group.text("familyName"),
                group.text("givenNames"),
                group.text("nationality"),
                group.date("dateOfBirth").orElse(LocalDate.MIN),
                group.text("documentNumber"),
                group.text("issuingState"),
                group.text("portOfDisembarkation"),
                known.getOrDefault(key, PersonState.SCREENED));
    }

    /** What makes him the same person on another list: issuing State and document number. */
    public String key() {
        return issuingState + documentNumber;
    }
}

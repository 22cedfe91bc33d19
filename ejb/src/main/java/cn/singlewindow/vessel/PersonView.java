package cn.singlewindow.vessel;

import java.time.LocalDate;

/** A person of a list. Personal data: shown to border inspection and to the agent that declared it, every look is logged. */
public record PersonView(
        long id,
        CallSection section,
        int position,
        String familyName,
        String givenNames,
        String nationality,
        LocalDate birthDate,
        String gender,
        String rankOrRating,
        String documentType,
        String documentNumber,
        String issuingState,
        LocalDate expiryDate,
        String embarkation,
        String disembarkation,
        boolean transit,
        PersonState state) {}

package cn.singlewindow.vessel;

import java.time.Instant;

/**
 * A person who may be on a watch list. For border inspection only.
 *
 * @param kind DOCUMENT for the same document, NAME for a like name and birth date
 * @param score 0 to 100
 * @param state OPEN, CONFIRMED or DISMISSED
 */
public record HitView(
        long id,
        PersonView person,
        String list,
        String reference,
        String kind,
        int score,
        String listedName,
        String listedBirthDate,
        Instant foundAt,
        String state,
        String decidedBy,
        String note) {}

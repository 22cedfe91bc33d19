package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.shared.Application;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stops whatever passes a gate with the subject (CATALOGUE RC-04 R1, R2).
 *
 * @param subjectType as {@link HeldThing#type()}
 * @param subjectKey as the type has it
 * @param ground why; 1 to 500 characters
 * @param legalBasis act and article; 1 to 200 characters
 * @param reviewOn the business day by which the placer looks at it again
 * @param expiresOn the last business day on which it holds; null if it holds until it is lifted
 * @param hiddenGround whether the law keeps the ground from the subject, who then sees only that an authority holds it
 * @param note for agencies only; at most 500 characters
 */
@Application("RC-04")
public record PlaceHold(
        String subjectType,
        String subjectKey,
        String ground,
        String legalBasis,
        LocalDate reviewOn,
        @Nullable LocalDate expiresOn,
        boolean hiddenGround,
        String note) {

    public PlaceHold {
        subjectKey = subjectKey.strip();
        ground = ground.strip();
        legalBasis = legalBasis.strip();
        note = note.strip();
    }
}

package cn.singlewindow.goods;

import cn.singlewindow.platform.form.Normalised;
import java.time.Instant;
import java.util.List;

/**
 * The acknowledgement of a submission; it is only given when everything is stored.
 *
 * @param seqNo 统一编号, 18 characters; empty in a rehearsal
 * @param clientSeqNo the sender's own number, if there was one, else empty
 * @param state {@link DeclarationState#SUBMITTED}; {@link DeclarationState#DRAFT} in a rehearsal
 * @param receivedAt when the window took it
 * @param agencies the codes of the agencies that got a case
 * @param normalised the values that are read otherwise than they were written, beside the original
 * @param rehearsal what every agency would say; empty in a real submission
 */
public record SubmissionAnswer(
        String seqNo,
        String clientSeqNo,
        DeclarationState state,
        Instant receivedAt,
        List<String> agencies,
        List<Normalised> normalised,
        List<AgencyVerdict> rehearsal) {

    public SubmissionAnswer {
        agencies = List.copyOf(agencies);
        normalised = List.copyOf(normalised);
        rehearsal = List.copyOf(rehearsal);
    }

    /** What an agency would say in a rehearsal. */
    public record AgencyVerdict(String agency, boolean concerned, List<String> fields, List<String> remarks) {
        public AgencyVerdict {
            fields = List.copyOf(fields);
            remarks = List.copyOf(remarks);
        }
    }
}

package cn.singlewindow.goods;

import cn.singlewindow.platform.form.Normalised;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A declaration with all that its reader may see: an enterprise its own whole, an agency the fields routed to it.
 *
 * @param form the declared values that the reader may see
 * @param normalised values read otherwise than written
 * @param decisions what the reader may decide now; empty for enterprises
 */
public record DeclarationView(
        DeclarationRow summary,
        DeclarationForm form,
        Channel channel,
        List<Normalised> normalised,
        List<TimelineEntry> timeline,
        List<ReceiptView> receipts,
        List<SupplementView> supplements,
        List<HoldView> holds,
        List<CaseView> cases,
        Set<Decision> decisions) {

    public DeclarationView {
        normalised = List.copyOf(normalised);
        timeline = List.copyOf(timeline);
        receipts = List.copyOf(receipts);
        supplements = List.copyOf(supplements);
        holds = List.copyOf(holds);
        cases = List.copyOf(cases);
        decisions = Set.copyOf(decisions);
    }

    /** A change of state. {@code clockOwner}: who has the clock from here on (TRADER, GACC, …). */
    public record TimelineEntry(
            DeclarationState from,
            DeclarationState to,
            Instant at,
            String by,
            String reasonCode,
            String note,
            String clockOwner) {}

    /** A receipt in the field's own code. */
    public record ReceiptView(long id, String channelCode, Instant noticeAt, String note) {}

    /** A question of an agency to the declarant and its answer. */
    public record SupplementView(
            long id,
            String agency,
            String question,
            Instant askedAt,
            Instant dueAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** A hold; {@code ground} is empty for readers who may not know it. */
    public record HoldView(
            long id,
            String agency,
            String ground,
            Instant placedAt,
            Instant reviewAt,
            @Nullable Instant liftedAt) {}

    /** The part of an agency. */
    public record CaseView(String agency, String state, Instant since) {}
}

package cn.singlewindow.collaboration.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract about a dataset for one consumer.
 *
 * @param version counts the contracts about the same dataset and consumer
 * @param revision counts the changes of this one; a change names the revision it has seen
 * @param fields as {@link RoutedFields} writes it
 * @param masks as {@link FieldMasks} reads it
 * @param suspendedBy the party that stopped it; empty if it is not stopped
 * @param verbs what the reader may do now
 * @param history oldest first; empty in lists
 */
public record ContractView(
        long id,
        Dataset dataset,
        String consumer,
        int version,
        long revision,
        ContractState state,
        String legalBasis,
        String purpose,
        String fields,
        String masks,
        Frequency frequency,
        int retentionDays,
        LocalDate validFrom,
        String proposedBy,
        Approval ownerApproval,
        Approval consumerApproval,
        String suspendedBy,
        Set<ContractVerb> verbs,
        List<Step> history) {

    public ContractView {
        verbs = Set.copyOf(verbs);
        history = List.copyOf(history);
    }

    /** The approval of a party. @param by empty and {@code at} null if it is missing */
    public record Approval(String by, @Nullable Instant at) {
        /** Whether the party has approved. */
        public boolean given() {
            return at != null;
        }
    }

    /** A change of state. @param party agency or HUB */
    public record Step(ContractState to, String party, String by, Instant at, String note) {}

    /** Whether an agency, or the window as HUB, is one of its two parties. */
    public boolean concerns(String party) {
        return party.equals(consumer) || party.equals(dataset.owner());
    }

    ContractView with(Set<ContractVerb> now, List<Step> steps) {
        return new ContractView(
                id,
                dataset,
                consumer,
                version,
                revision,
                state,
                legalBasis,
                purpose,
                fields,
                masks,
                frequency,
                retentionDays,
                validFrom,
                proposedBy,
                ownerApproval,
                consumerApproval,
                suspendedBy,
                now,
                steps);
    }
}

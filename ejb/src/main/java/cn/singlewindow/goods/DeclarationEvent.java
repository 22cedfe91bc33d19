package cn.singlewindow.goods;

import java.time.Instant;
import java.util.List;

/**
 * What the goods module tells others of a declaration. Topic {@code goods.declaration.<word>}, subject
 * {@code goods.declaration}, sequence the declaration's version; payload the event as JSON. A submission is told once for
 * each agency that gets a case, with the agency as recipient; everything else once, for everybody inside.
 */
public sealed interface DeclarationEvent {

    /** 统一编号. */
    String seqNo();

    /** The last word of the topic. */
    String word();

    /** Acknowledged. @param agency who gets a case */
    record Submitted(String seqNo, String clientSeqNo, String direction, String customMaster, String agency)
            implements DeclarationEvent {
        @Override
        public String word() {
            return "submitted";
        }
    }

    /** Its state has changed. @param receipts the field's own codes of the receipts written with it */
    record Changed(
            String seqNo,
            String clientSeqNo,
            String entryId,
            DeclarationState from,
            DeclarationState to,
            String reasonCode,
            List<String> receipts,
            long declarant,
            long trader,
            Instant at)
            implements DeclarationEvent {
        public Changed {
            receipts = List.copyOf(receipts);
        }

        @Override
        public String word() {
            return "changed";
        }
    }

    /** A question was asked. */
    record SupplementRequested(String seqNo, long supplementId, String agency, Instant dueAt)
            implements DeclarationEvent {
        @Override
        public String word() {
            return "supplement-requested";
        }
    }

    /** A question was answered. */
    record SupplementAnswered(String seqNo, long supplementId, String agency) implements DeclarationEvent {
        @Override
        public String word() {
            return "supplement-answered";
        }
    }

    /** A hold was placed. */
    record HoldPlaced(String seqNo, long holdId, String agency, Instant reviewAt) implements DeclarationEvent {
        @Override
        public String word() {
            return "hold-placed";
        }
    }

    /** A hold was lifted. */
    record HoldLifted(String seqNo, long holdId, String agency) implements DeclarationEvent {
        @Override
        public String word() {
            return "hold-lifted";
        }
    }
}

package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the vessel module tells others. Topic {@code vessel.<word>}; payload the event as JSON; the outbox's sequence is the
 * version of the subject, so that consumers keep (id, version) and refuse gaps (B.3). No event names a person.
 */
public sealed interface VesselEvent {

    /** The topic after {@code vessel.}. */
    String word();

    /** A ship was filed, or filed anew. @param identityChanged whether approvals have to be checked again */
    record ShipFiled(String imo, String name, String flag, ShipState state, boolean identityChanged)
            implements VesselEvent {
        @Override
        public String word() {
            return "ship.filed";
        }
    }

    /**
     * A call was opened or has changed (B.3: entry decision, ETA/ATA/ETD/ATD, berth, shift, endorsement).
     *
     * @param event the last verb, in lower case with hyphens: the last word of the topic
     */
    record Changed(
            String event,
            String visit,
            String imo,
            String shipName,
            String voyageIn,
            String voyageOut,
            CallState from,
            CallState to,
            String port,
            String berth,
            Instant eta,
            @Nullable Instant etd,
            @Nullable Instant ata,
            @Nullable Instant atd,
            boolean mayWork,
            boolean detained,
            Instant at)
            implements VesselEvent {
        @Override
        public String word() {
            return "visit." + event;
        }
    }

    /** An agency's part has changed (B.3: pratique, endorsement, inspection order and result). */
    record PartChanged(
            String visit, String imo, Phase phase, String agency, AgencyState state, String ground, Instant at)
            implements VesselEvent {
        @Override
        public String word() {
            return "visit.part";
        }
    }

    /** Parts were declared. @param sections which */
    record Declared(String visit, String imo, List<CallSection> sections, Instant at) implements VesselEvent {
        public Declared {
            sections = List.copyOf(sections);
        }

        @Override
        public String word() {
            return "visit.declared";
        }
    }

    /** A Port Clearance was issued, has lapsed or was used. @param event issued, lapsed, used */
    record Clearance(String event, String visit, String imo, String number, Instant validUntil, Instant at)
            implements VesselEvent {
        @Override
        public String word() {
            return "clearance." + event;
        }
    }

    /** Tonnage tax: a licence was assessed, paid or has expired (B.3). */
    record Dues(String event, String visit, String imo, long dues, int term, long amountFen, Instant at)
            implements VesselEvent {
        @Override
        public String word() {
            return "dues." + event;
        }
    }

    /** Head-count and permits, in numbers only (B.3). @param event admitted, refused, permit, reconciled */
    record Persons(String event, String visit, String imo, int count, Instant at) implements VesselEvent {
        @Override
        public String word() {
            return "persons." + event;
        }
    }
}

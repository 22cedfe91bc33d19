package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.shared.Rejected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bill of lading with what can be done to it. A state changes only through the state table; the quantities that
 * declarations claimed and that the ledger has taken out are carried along, so that a look needs one row.
 */
public final class Bill {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Identity identity;
    private final Cargo cargo;
    private final long version;
    private BillState state;
    private Balance balance;
    private @Nullable Instant arrivedAt;
    private final List<Step> steps = new ArrayList<>();

    /** What never changes. @param shipKey as {@link BillKey#ship} writes it */
    public record Identity(
            long id,
            long filing,
            long filer,
            BillKey key,
            String direction,
            String imo,
            String shipKey,
            String written) {
        /** Whether it goes out. */
        public boolean isOutbound() {
            return direction.equals("E");
        }
    }

    /** What is carried. */
    public record Cargo(
            int packages,
            BigDecimal kilograms,
            boolean bulk,
            boolean dangerous,
            String hsCode,
            Set<String> containers) {
        public Cargo {
            containers = Set.copyOf(containers);
        }
    }

    /** What was claimed by declarations, and what was written off. */
    public record Balance(
            int linkedPackages, BigDecimal linkedKg, int writtenPackages, BigDecimal writtenKg, LedgerState state) {
        /** Nothing yet. */
        public static Balance open() {
            return new Balance(0, BigDecimal.ZERO, 0, BigDecimal.ZERO, LedgerState.OPEN);
        }
    }

    /** As it is in the store. */
    public Bill(
            Identity identity,
            Cargo cargo,
            long version,
            BillState state,
            Balance balance,
            @Nullable Instant arrivedAt) {
        this.identity = identity;
        this.cargo = cargo;
        this.version = version;
        this.state = state;
        this.balance = balance;
        this.arrivedAt = arrivedAt;
    }

    /** Refuses who has looked at another version. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw Rejected.because(ManifestProblem.VERSION_CONFLICT);
        }
    }

    /** Whether that may happen now. */
    public boolean allows(BillVerb verb) {
        return BillStates.find(state, verb).isPresent();
    }

    /** Lets something happen to it. @throws Rejected MF-102 if it may not */
    public void apply(BillVerb verb, Actor actor, String note, Instant at) {
        BillStates.Row row = BillStates.find(state, verb)
                .orElseThrow(() -> Rejected.because(ManifestProblem.STATE_CONFLICT, state.name()));
        steps.add(new Step(row.from(), row.to(), verb, at, actor.agency(), actor.name(), note, row.receipt()));
        state = row.to();
    }

    /** The same where it may happen; nothing where it may not. @return whether it happened */
    public boolean applyIfAllowed(BillVerb verb, Actor actor, String note, Instant at) {
        boolean allowed = allows(verb);
        if (allowed) {
            apply(verb, actor, note, at);
        }
        return allowed;
    }

    /** The ship has arrived, or the goods are in the yard. */
    public void arrived(Instant when) {
        if (arrivedAt == null) {
            arrivedAt = when;
        }
    }

    /** A declaration claims a part. */
    public void claim(int packages, BigDecimal kilograms) {
        set(
                balance.linkedPackages() + packages,
                balance.linkedKg().add(kilograms),
                balance.writtenPackages(),
                balance.writtenKg(),
                BigDecimal.ZERO);
    }

    /** A declaration gives its part back. */
    public void free(int packages, BigDecimal kilograms) {
        claim(-packages, kilograms.negate());
    }

    /**
     * Takes something out of the balance for good.
     *
     * @param residuePercent the part of the weight that counts as nothing once no package is left
     * @throws Rejected MF-113 if it is more than there is
     */
    public void writeOff(int packages, BigDecimal kilograms, BigDecimal residuePercent) {
        if (balance.writtenPackages() + packages > cargo.packages()) {
            throw Rejected.because(ManifestProblem.MORE_THAN_BALANCE, Integer.toString(openPackages()));
        }
        set(
                balance.linkedPackages(),
                balance.linkedKg(),
                balance.writtenPackages() + packages,
                balance.writtenKg().add(kilograms),
                residuePercent);
    }

    private void set(
            int linkedPackages, BigDecimal linked, int packages, BigDecimal written, BigDecimal residuePercent) {
        boolean whole = packages >= cargo.packages()
                && cargo.kilograms().subtract(written).compareTo(residue(residuePercent)) <= 0;
        boolean touched = linkedPackages > 0 || packages > 0 || linked.signum() > 0 || written.signum() > 0;
        LedgerState then = touched ? LedgerState.PARTLY_DECLARED : LedgerState.OPEN;
        LedgerState ended = balance.state() == LedgerState.WRITTEN_OFF || balance.state() == LedgerState.ABANDONED
                ? balance.state()
                : then;
        balance = new Balance(
                linkedPackages, linked, packages, written, whole && packages > 0 ? LedgerState.WRITTEN_OFF : ended);
    }

    private BigDecimal residue(BigDecimal percent) {
        return cargo.kilograms().multiply(percent).divide(HUNDRED);
    }

    /** What is left is given up (Customs Law Art. 30). */
    public void abandon() {
        balance = new Balance(
                balance.linkedPackages(),
                balance.linkedKg(),
                balance.writtenPackages(),
                balance.writtenKg(),
                LedgerState.ABANDONED);
    }

    /** Packages that nobody has declared yet. */
    public int undeclaredPackages() {
        return cargo.packages() - balance.linkedPackages();
    }

    /** Packages that are not written off. */
    public int openPackages() {
        return cargo.packages() - balance.writtenPackages();
    }

    /** Kilograms that are not written off; never below zero. */
    public BigDecimal openKilograms() {
        return cargo.kilograms().subtract(balance.writtenKg()).max(BigDecimal.ZERO);
    }

    /** What never changes. */
    public Identity identity() {
        return identity;
    }

    /** What is carried. */
    public Cargo cargo() {
        return cargo;
    }

    /** The version that was read from the store. */
    public long version() {
        return version;
    }

    /** Its state now. */
    public BillState state() {
        return state;
    }

    /** Its balance now. */
    public Balance balance() {
        return balance;
    }

    /** When its ship arrived or it reached the yard, if it did. */
    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }

    /** What has been done to it since it was read. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}

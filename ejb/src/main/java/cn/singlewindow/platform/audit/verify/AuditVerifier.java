package cn.singlewindow.platform.audit.verify;

import cn.singlewindow.platform.audit.verify.AuditExportFile.SealedRow;
import cn.singlewindow.platform.audit.verify.AuditExportFile.StoredSeal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares an export with its seals, and its seals with the key and the heads kept outside. */
final class AuditVerifier {

    /** Longer than a row may wait for its seal, or a transaction may last. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Predicate<AuditHead> isSigned;
    private final List<AuditHead> heads;
    private final List<Finding> findings = new ArrayList<>();

    /** @param isSigned whether the owner of the key signed a head @param heads those kept outside */
    AuditVerifier(Predicate<AuditHead> isSigned, List<AuditHead> heads) {
        this.isSigned = isSigned;
        this.heads = heads;
    }

    /** Everything that is not as it was sealed. @param exportedAt when the export was made */
    List<Finding> verify(AuditExportFile export, Instant exportedAt) {
        findings.clear();
        findings.addAll(export.unreadable());
        List<StoredSeal> seals = new ArrayList<>(export.seals());
        seals.sort(Comparator.comparingLong(stored -> stored.seal().number()));
        checkSeals(seals);
        checkRows(export.rows(), seals, exportedAt);
        checkHeads(seals);
        return List.copyOf(findings);
    }

    private void checkSeals(List<StoredSeal> seals) {
        long expected = seals.isEmpty() ? 1 : seals.get(0).seal().number();
        String previous = expected == 1 ? AuditSeal.NONE_BEFORE : "";
        for (StoredSeal stored : seals) {
            AuditSeal seal = stored.seal();
            if (seal.number() < expected) {
                add(Finding.Kind.SEAL_FORGED, stored.place(), "there twice");
                continue;
            }
            if (seal.number() > expected) {
                add(Finding.Kind.SEAL_MISSING, "seals " + expected + " to " + (seal.number() - 1), "not there");
                previous = "";
            }
            checkSeal(stored);
            if (!previous.isEmpty() && !previous.equals(seal.previous())) {
                add(Finding.Kind.CHAIN_BROKEN, stored.place(), "does not follow the one before");
            }
            previous = stored.hash();
            expected = seal.number() + 1;
        }
    }

    private void checkSeal(StoredSeal stored) {
        if (!stored.seal().hash().equals(stored.hash())) {
            add(Finding.Kind.SEAL_FORGED, stored.place(), "its content is not what its hash says");
        } else if (!isSigned.test(stored.seal().head())) {
            add(Finding.Kind.SEAL_FORGED, stored.place(), "not signed by the owner of the key");
        }
    }

    private void checkRows(List<SealedRow> rows, List<StoredSeal> seals, Instant exportedAt) {
        Map<Long, SealedLeaf> leaves = leavesOf(seals);
        for (SealedRow row : rows) {
            if (row.seal().isEmpty() && !leaves.containsKey(row.row().id())) {
                checkPending(row, exportedAt);
            } else {
                checkSealed(row, leaves.remove(row.row().id()));
            }
        }
        leaves.forEach((id, leaf) ->
                add(Finding.Kind.ROW_MISSING, "row " + id + " (seal " + leaf.seal() + ")", "sealed, and not there"));
    }

    private Map<Long, SealedLeaf> leavesOf(List<StoredSeal> seals) {
        Map<Long, SealedLeaf> leaves = new LinkedHashMap<>();
        for (StoredSeal stored : seals) {
            try {
                Leaf.unpack(stored.seal().leaves())
                        .forEach(leaf -> leaves.put(
                                leaf.id(),
                                new SealedLeaf(
                                        stored.seal().number(), stored.seal().at(), leaf.hash())));
            } catch (IllegalArgumentException cut) {
                add(Finding.Kind.SEAL_FORGED, stored.place(), "its list of rows is cut");
            }
        }
        return leaves;
    }

    private void checkPending(SealedRow row, Instant exportedAt) {
        if (!row.isTrue()) {
            add(Finding.Kind.ROW_CHANGED, row.place(), "its content is not what its hash says");
        }
        if (Duration.between(row.row().at(), exportedAt).compareTo(LATE) > 0) {
            add(
                    Finding.Kind.ROW_LATE,
                    row.place(),
                    "has waited for a seal for more than " + LATE.toMinutes() + " minutes");
        }
    }

    private void checkSealed(SealedRow row, @Nullable SealedLeaf leaf) {
        if (leaf == null) {
            add(Finding.Kind.ROW_ADDED, row.place(), "no seal knows it, or it is there twice");
            return;
        }
        if (!row.seal().equals(Long.toString(leaf.seal()))) {
            add(Finding.Kind.ROW_MOVED, row.place(), "belongs to seal " + leaf.seal());
        }
        if (!row.isTrue()) {
            add(Finding.Kind.ROW_CHANGED, row.place(), "its content is not what its hash says");
        } else if (!row.hash().equals(leaf.hash())) {
            add(Finding.Kind.ROW_CHANGED, row.place(), "its content and hash are not what was sealed");
        } else if (Duration.between(row.row().at(), leaf.at()).compareTo(LATE) > 0) {
            add(Finding.Kind.ROW_LATE, row.place(), "was sealed long after its own time");
        }
    }

    private void checkHeads(List<StoredSeal> seals) {
        Map<Long, String> hashes = new HashMap<>();
        seals.forEach(stored -> hashes.put(stored.seal().number(), stored.hash()));
        long first = seals.isEmpty() ? 1 : seals.get(0).seal().number();
        long last = seals.isEmpty() ? 0 : seals.get(seals.size() - 1).seal().number();
        long newest = 0;
        for (AuditHead head : heads) {
            String place = "head of seal " + head.sealNumber();
            String hash = hashes.get(head.sealNumber());
            if (!isSigned.test(head)) {
                add(Finding.Kind.HEAD_FORGED, place, "not signed by the owner of the key");
            } else if (hash != null && !hash.equals(head.hash())) {
                add(
                        Finding.Kind.HEAD_DISAGREES,
                        "seal " + head.sealNumber(),
                        "is not the one whose head was kept outside");
            } else {
                newest = head.sealNumber() >= first ? Math.max(newest, head.sealNumber()) : newest;
            }
        }
        if (newest > last) {
            add(Finding.Kind.TAIL_MISSING, "seals " + (last + 1) + " to " + newest, "were there, and are not any more");
        }
    }

    private void add(Finding.Kind kind, String place, String text) {
        findings.add(new Finding(kind, place, text));
    }

    private record SealedLeaf(long seal, Instant at, String hash) {}
}

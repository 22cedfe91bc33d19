package cn.singlewindow.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PROMISES N3: each of seven attacks, 200 random trials each, is seen and located. */
class AuditVerifierTest {

    private static final int TRIALS = 200;
    private static final int SEALS = 12;
    private static final Instant START = Instant.parse("2026-05-01T02:00:00Z");
    private static KeyPair keys;

    private final Random random = new Random(20260501);

    /** Signatures are slow; each is verified once. */
    private static final Map<AuditHead, Boolean> SIGNED = new ConcurrentHashMap<>();

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void anUntouchedTrailIsVerified() {
        Trail trail = trail(random);
        assertThat(verify(trail)).isEmpty();
    }

    @Test
    void anEditedRowIsLocated() {
        trials(trail -> {
            Map<String, String> row = trail.anyRow(random);
            String field = List.of("what", "who", "subjectId", "outcome", "details", "at")
                    .get(random.nextInt(6));
            row.put(field, field.equals("at") ? START.plusSeconds(999).toString() : row.get(field) + "x");
            return "row " + row.get("id");
        });
    }

    @Test
    void aDeletedRowIsLocated() {
        trials(trail -> {
            Map<String, String> row = trail.anyRow(random);
            trail.lines.remove(row);
            return "row " + row.get("id");
        });
    }

    @Test
    void anInsertedRowIsLocated() {
        trials(trail -> {
            SortedMap<String, String> forged = new TreeMap<>(trail.anyRow(random));
            forged.put("id", Long.toString(5_000_000 + random.nextInt(1000)));
            rehash(forged);
            if (random.nextBoolean()) {
                forged.put("seal", "");
            }
            trail.lines.add(random.nextInt(trail.lines.size()), forged);
            return "row " + forged.get("id");
        });
    }

    @Test
    void swappedRowsAreLocated() {
        trials(trail -> {
            Map<String, String> one = trail.anyRow(random);
            Map<String, String> other = trail.anyRow(random);
            while (other == one) {
                other = trail.anyRow(random);
            }
            String id = one.get("id");
            one.put("id", other.get("id"));
            other.put("id", id);
            rehash(one);
            rehash(other);
            return "row " + id;
        });
    }

    @Test
    void aRehashedRowIsLocated() {
        trials(trail -> {
            Map<String, String> row = trail.anyRow(random);
            row.put("who", "USER:somebody.else@window");
            rehash(row);
            return "row " + row.get("id");
        });
    }

    @Test
    void aTruncatedTailIsLocatedByTheHeadsKeptOutside() {
        trials(trail -> {
            int lost = 1 + random.nextInt(SEALS - 1);
            trail.cutAfter(SEALS - lost);
            return "seals " + (SEALS - lost + 1) + " to ";
        });
    }

    @Test
    void aRestoredOldCopyIsLocatedByTheHeadsKeptOutside() {
        trials(trail -> {
            int kept = 1 + random.nextInt(SEALS - 1);
            trail.cutAfter(kept);
            trail.sealMore(random, 1 + random.nextInt(4));
            return "seal";
        });
    }

    @Test
    void aForgedSealIsLocated() {
        trials(trail -> {
            Map<String, String> seal = trail.anySeal(random);
            Map<String, String> row = trail.anyRow(random);
            row.put("outcome", "REFUSED");
            rehash(row);
            seal.put("previous", "1".repeat(64));
            return "row " + row.get("id");
        });
    }

    private void trials(Attack attack) {
        Trail untouched = trail(random);
        for (int trial = 0; trial < TRIALS; trial++) {
            Trail trail = untouched.copy();
            String place = attack.on(trail);
            List<Finding> findings = verify(trail);
            assertThat(findings).as("trial %d at %s", trial, place).isNotEmpty();
            assertThat(findings)
                    .as("trial %d", trial)
                    .anySatisfy(finding -> assertThat(finding.place()).startsWith(place));
        }
    }

    private static List<Finding> verify(Trail trail) {
        AuditExportFile export = new AuditExportFile();
        trail.lines.forEach(line -> export.read(FlatJson.write(line)));
        return new AuditVerifier(AuditVerifierTest::isSigned, trail.heads).verify(export, START.plusSeconds(3600));
    }

    private static boolean isSigned(AuditHead head) {
        return SIGNED.computeIfAbsent(head, unknown -> unknown.isSignedBy(keys.getPublic()));
    }

    private static void rehash(Map<String, String> line) {
        line.put("hash", HexFormat.of().formatHex(ExportLine.row(line).contentHash()));
    }

    private static Trail trail(Random random) {
        Trail trail = new Trail();
        trail.sealMore(random, SEALS);
        trail.keepHeads();
        return trail;
    }

    private interface Attack {
        String on(Trail trail);
    }

    /** A trail in memory, as lines that can be tampered with. */
    private static final class Trail {
        final List<SortedMap<String, String>> lines = new ArrayList<>();
        final List<AuditHead> heads = new ArrayList<>();
        private AuditHead last = new AuditHead(0, AuditSeal.NONE_BEFORE, "");
        private long id = 1000;

        Trail copy() {
            Trail copy = new Trail();
            lines.forEach(line -> copy.lines.add(new TreeMap<>(line)));
            copy.heads.addAll(heads);
            copy.last = last;
            copy.id = id;
            return copy;
        }

        void sealMore(Random random, int seals) {
            for (int i = 0; i < seals; i++) {
                seal(random, last.sealNumber() + 1);
            }
        }

        void keepHeads() {
            seals().filter(line -> Long.parseLong(line.get("number")) % 3 == 0)
                    .forEach(line -> heads.add(ExportLine.seal(line).head()));
            heads.add(last);
        }

        Map<String, String> anyRow(Random random) {
            return any(random, "row");
        }

        Map<String, String> anySeal(Random random) {
            return any(random, "seal");
        }

        void cutAfter(long seal) {
            lines.removeIf(line -> Long.parseLong(line.getOrDefault("number", line.getOrDefault("seal", "0"))) > seal);
            last = seals().map(line -> ExportLine.seal(line).head())
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }

        private Stream<SortedMap<String, String>> seals() {
            return lines.stream().filter(line -> line.get("kind").equals("seal"));
        }

        private Map<String, String> any(Random random, String kind) {
            List<SortedMap<String, String>> some =
                    lines.stream().filter(line -> line.get("kind").equals(kind)).toList();
            return some.get(random.nextInt(some.size()));
        }

        private void seal(Random random, long number) {
            List<Leaf> leaves = new ArrayList<>();
            int rows = 1 + random.nextInt(6);
            for (int i = 0; i < rows; i++) {
                AuditRow row = row(random, number);
                leaves.add(new Leaf(row.id(), HexFormat.of().formatHex(row.contentHash())));
                lines.add(FlatJson.read(ExportLine.of(row, row.contentHash(), Long.toString(number))));
            }
            AuditSeal seal =
                    new AuditSeal(number, START.plusSeconds(number), Leaf.pack(leaves), last.hash(), new byte[0]);
            seal = seal.signed(sign(seal.hash()));
            last = seal.head();
            lines.add(FlatJson.read(ExportLine.of(seal, seal.hash())));
        }

        private AuditRow row(Random random, long number) {
            id += 1 + random.nextInt(5);
            return new AuditRow(
                    id,
                    START.plusSeconds(number).minusMillis(random.nextInt(900)),
                    "goods.declaration.submit",
                    "USER:li.wei@agency:GACC",
                    "goods.declaration",
                    Integer.toString(random.nextInt(100_000)),
                    "DONE",
                    "{\"note\":\"品名 \\\"" + random.nextInt(100) + "\\\"\"}");
        }

        private static byte[] sign(String hash) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(keys.getPrivate());
                signature.update(HexFormat.of().parseHex(hash));
                return signature.sign();
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

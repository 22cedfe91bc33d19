package cn.singlewindow.collaboration.exchange.verify;

import cn.singlewindow.platform.audit.verify.AuditHead;
import cn.singlewindow.platform.audit.verify.AuditSeal;
import cn.singlewindow.platform.audit.verify.ExportLine;
import cn.singlewindow.platform.audit.verify.FlatJson;
import cn.singlewindow.platform.audit.verify.Leaf;
import cn.singlewindow.platform.audit.verify.VerifyAudit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proves exported exchanges, with nothing but the export, the public key and the heads kept outside (PROMISES N1): every envelope is
 * signed by the certificate that the log names, is what the log's hash says, and stands under a seal of the window that the next
 * seal and the heads confirm. {@code java -cp singlewindow-ejb.jar
 * cn.singlewindow.collaboration.exchange.verify.VerifyExchange EXPORT PUBLIC_KEY [HEADS]}. Ends with 0 if all is proven, 1 if not, 2 if
 * it could not look.
 */
public final class VerifyExchange {

    private final PublicKey key;
    private final List<MessageLine> messages = new ArrayList<>();
    private final TreeMap<Long, AuditSeal> seals = new TreeMap<>();
    private final Map<Long, Map<Long, String>> leaves = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private VerifyExchange(PublicKey key) {
        this.key = key;
    }

    /** EXPORT (JSON lines), PUBLIC_KEY (PEM, Ed25519), HEADS (directory of head files, optional). */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** Verifies and tells. @return 0 if all is proven, 1 if not, 2 if it could not look */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println("usage: VerifyExchange EXPORT PUBLIC_KEY [HEADS]");
            return 2;
        }
        try {
            VerifyExchange verifier = new VerifyExchange(VerifyAudit.publicKey(Path.of(arguments[1])));
            for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
                verifier.read(line);
            }
            verifier.checkSeals(
                    arguments.length == 3 ? VerifyAudit.heads(Path.of(arguments[2]), "message-heads-") : List.of());
            verifier.messages.forEach(verifier::check);
            verifier.findings.forEach(out::println);
            out.println(verifier.messages.size() + " messages, " + verifier.seals.size() + " seals, "
                    + verifier.findings.size() + " findings");
            out.println(verifier.findings.isEmpty() ? "PROVEN" : "NOT PROVEN");
            return verifier.findings.isEmpty() ? 0 : 1;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failure) {
            out.println("cannot verify: " + failure);
            return 2;
        }
    }

    private void read(String line) {
        if (line.isBlank()) {
            return;
        }
        Map<String, String> fields = FlatJson.read(line);
        if (ExportLine.need(fields, "kind").equals("message")) {
            messages.add(MessageLine.parse(fields));
            return;
        }
        AuditSeal seal = ExportLine.seal(fields);
        if (!seal.head().isSignedBy(key)) {
            findings.add("seal " + seal.number() + " is not signed by the owner of the key");
        }
        seals.put(seal.number(), seal);
        Map<Long, String> inside = new HashMap<>();
        Leaf.unpack(seal.leaves()).forEach(leaf -> inside.put(leaf.id(), leaf.hash()));
        leaves.put(seal.number(), inside);
    }

    private void checkSeals(List<AuditHead> heads) {
        @Nullable AuditSeal before = null;
        for (AuditSeal seal : seals.values()) {
            if (before != null
                    && before.number() + 1 == seal.number()
                    && !before.hash().equals(seal.previous())) {
                findings.add("seal " + seal.number() + " does not follow the one before");
            }
            before = seal;
        }
        for (AuditHead head : heads) {
            AuditSeal seal = seals.get(head.sealNumber());
            if (seal != null && !seal.hash().equals(head.hash())) {
                findings.add("seal " + seal.number() + " is not the one whose head was kept outside");
            }
        }
    }

    private void check(MessageLine line) {
        LoggedMessage message = line.message();
        String place = "message " + message.id() + " ";
        if (line.raw().length != message.size() || !sha256(line.raw()).equals(message.sha256())) {
            findings.add(place + "is not what its hash says");
        }
        if (!HexFormat.of().formatHex(message.contentHash()).equals(line.hash())) {
            findings.add(place + "was logged otherwise");
        }
        EnvelopeProof.complaint(line.raw(), message.signer()).ifPresent(wrong -> findings.add(place + wrong));
        Map<Long, String> inside =
                line.seal().isEmpty() ? Map.of() : leaves.getOrDefault(Long.valueOf(line.seal()), Map.of());
        if (!line.hash().equals(inside.get(message.id()))) {
            findings.add(place + (line.seal().isEmpty() ? "is not sealed yet" : "is not under its seal"));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

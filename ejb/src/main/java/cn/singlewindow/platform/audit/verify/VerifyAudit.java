package cn.singlewindow.platform.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Verifies an exported audit trail, with nothing but the export, the public key and the heads kept outside:
 * {@code java -cp singlewindow-ejb.jar cn.singlewindow.platform.audit.verify.VerifyAudit EXPORT PUBLIC_KEY [HEADS]}.
 * Ends with 0 if all is as it was sealed, 1 if not, 2 if it could not look.
 */
public final class VerifyAudit {

    private static final int MOST_SHOWN = 1000;

    private VerifyAudit() {}

    /** EXPORT (JSON lines), PUBLIC_KEY (PEM, Ed25519), HEADS (directory of head files, optional). */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** Verifies and tells. @return 0 if all is as it was sealed, 1 if not, 2 if it could not look */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println("usage: VerifyAudit EXPORT PUBLIC_KEY [HEADS]");
            return 2;
        }
        try {
            Path export = Path.of(arguments[0]);
            List<AuditHead> heads = arguments.length == 3 ? heads(Path.of(arguments[2]), "heads-") : List.of();
            return report(export, publicKey(Path.of(arguments[1])), heads, out);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failure) {
            out.println("cannot verify: " + failure);
            return 2;
        }
    }

    private static int report(Path path, PublicKey key, List<AuditHead> heads, PrintStream out) throws IOException {
        AuditExportFile export = new AuditExportFile();
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            lines.forEach(export::read);
        }
        Instant exportedAt = Files.getLastModifiedTime(path).toInstant();
        List<Finding> findings = new AuditVerifier(head -> head.isSignedBy(key), heads).verify(export, exportedAt);
        findings.stream().limit(MOST_SHOWN).forEach(out::println);
        long pending =
                export.rows().stream().filter(row -> row.seal().isEmpty()).count();
        out.println(export.rows().size() + " rows, " + export.seals().size() + " seals, " + heads.size() + " heads; "
                + pending + " rows not sealed yet; " + findings.size() + " findings");
        out.println(findings.isEmpty() ? "VERIFIED" : "ALTERED");
        return findings.isEmpty() ? 0 : 1;
    }

    /** The public key of a PEM file. */
    public static PublicKey publicKey(Path pem) throws IOException, GeneralSecurityException {
        String text = Files.readString(pem, StandardCharsets.US_ASCII);
        String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /** The heads kept in a directory. @param prefix of the files' names */
    public static List<AuditHead> heads(Path directory, String prefix) throws IOException {
        List<AuditHead> heads = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(file -> isHeads(file, prefix)).sorted().toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        heads.add(AuditHead.parse(FlatJson.read(line)));
                    }
                }
            }
        }
        return heads;
    }

    private static boolean isHeads(Path file, String prefix) {
        return Files.isRegularFile(file) && String.valueOf(file.getFileName()).startsWith(prefix);
    }
}

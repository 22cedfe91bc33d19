package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Turns a proven identity into a {@link Scope}. Adapters ask on every request and keep nothing: a change of access bites at the
 * next request on the node that made it and within half a second on the others.
 */
@ApplicationScoped
public class Identities {

    private static final int MOST_CACHED = 20_000;

    @Inject
    Database database;

    @Inject
    Holders holders;

    @Inject
    AccessEpoch epoch;

    @Inject
    Clock clock;

    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    /** The scope of a user whom the portal has authenticated; absent if there is none, or it is disabled. */
    public Optional<Scope> ofUser(String username) {
        return account(
                        "user:",
                        username,
                        () -> new Known(holders.scopeOf(HolderKind.USER, username, username), Secret.NONE))
                .scope();
    }

    /** The scope of an API client with this secret; absent if there is none, it is disabled, or the secret is wrong. */
    public Optional<Scope> ofClient(String clientId, String secret) {
        Known known = account("client:", clientId, () -> loadClient(clientId));
        boolean isRight = known.secret().is(secret);
        return known.scope().filter(scope -> isRight);
    }

    /** The scope of a client that has proven itself otherwise, such as by a bearer token; absent if there is none. */
    public Optional<Scope> ofProvenClient(String clientId) {
        return account("client:", clientId, () -> loadClient(clientId)).scope();
    }

    /**
     * The scope of whoever owns a certificate whose signature has been verified; absent if it is not registered, revoked, or
     * out of date.
     */
    public Optional<Scope> ofCertificate(X509Certificate certificate) {
        Instant now = clock.instant();
        if (now.isAfter(certificate.getNotAfter().toInstant())
                || now.isBefore(certificate.getNotBefore().toInstant())) {
            return Optional.empty();
        }
        String thumbprint = thumbprint(certificate);
        String subject = certificate.getSubjectX500Principal().getName();
        return cached(
                        "certificate:" + thumbprint,
                        () -> new Known(holders.scopeOf(HolderKind.CERTIFICATE, thumbprint, subject), Secret.NONE))
                .scope();
    }

    /** SHA-256 of a certificate in hex. */
    public static String thumbprint(X509Certificate certificate) {
        try {
            return Secret.hex(certificate.getEncoded());
        } catch (CertificateEncodingException broken) {
            throw new IllegalArgumentException("certificate cannot be encoded", broken);
        }
    }

    private Known loadClient(String clientId) {
        Optional<Scope> scope = holders.scopeOf(HolderKind.CLIENT, clientId, clientId);
        Secret secret = database.first(
                        "SELECT secret_hash FROM access_client WHERE client_id = ?",
                        row -> Secret.ofHash(row.bytes("secret_hash")),
                        clientId)
                .orElse(Secret.NONE);
        return new Known(scope, secret);
    }

    private Known account(String kind, String name, Supplier<Known> load) {
        return AccountName.isOne(name) ? cached(kind + name, load) : Known.NOBODY;
    }

    private Known cached(String key, Supplier<Known> load) {
        long now = epoch.current();
        Cached found = cache.get(key);
        if (found != null && found.epoch() == now) {
            return found.known();
        }
        Known fresh = load.get();
        if (cache.size() >= MOST_CACHED) {
            cache.clear();
        }
        if (fresh.scope().isPresent()) {
            cache.put(key, new Cached(now, fresh));
        } else {
            cache.remove(key);
        }
        return fresh;
    }

    private record Known(Optional<Scope> scope, Secret secret) {
        private static final Known NOBODY = new Known(Optional.empty(), Secret.NONE);
    }

    private record Cached(long epoch, Known known) {}

    /** The hash of a client's secret; compared in constant time. */
    record Secret(String sha256) {

        static final Secret NONE = new Secret("0".repeat(64));

        static Secret ofHash(byte[] hash) {
            return new Secret(HexFormat.of().formatHex(hash));
        }

        boolean is(String secret) {
            byte[] given = hex(secret.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
            return MessageDigest.isEqual(given, sha256.getBytes(StandardCharsets.US_ASCII));
        }

        static String hex(byte[] content) {
            return HexFormat.of().formatHex(Sha256.of(content));
        }
    }
}

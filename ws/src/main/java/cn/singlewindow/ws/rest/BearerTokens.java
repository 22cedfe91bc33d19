package cn.singlewindow.ws.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens (RFC 6750) of an issuer that this installation trusts, by the system properties
 * {@code singlewindow.oidc.issuer}, {@code .audience} and {@code .jwks}; without them none is accepted. Only asymmetric
 * algorithms; issuer, audience, expiry and {@code client_id} (or {@code azp}) must be there.
 */
@ApplicationScoped
public class BearerTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private @Nullable DefaultJWTProcessor<SecurityContext> processor;

    @PostConstruct
    void configure() {
        String issuer = System.getProperty("singlewindow.oidc.issuer", "");
        String keys = System.getProperty("singlewindow.oidc.jwks", "");
        if (issuer.isEmpty() || keys.isEmpty()) {
            return;
        }
        try {
            processor = processor(
                    JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL())
                            .build(),
                    issuer,
                    System.getProperty("singlewindow.oidc.audience", "singlewindow"));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("singlewindow.oidc.jwks is no address", e);
        }
    }

    static DefaultJWTProcessor<SecurityContext> processor(
            JWKSource<SecurityContext> keys, String issuer, String audience) {
        DefaultJWTProcessor<SecurityContext> made = new DefaultJWTProcessor<>();
        made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        made.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp")));
        return made;
    }

    /** The client that a token speaks for, if it is one of ours in every respect. */
    public Optional<String> clientOf(String token) {
        DefaultJWTProcessor<SecurityContext> by = processor;
        return by == null ? Optional.empty() : clientOf(by, token);
    }

    static Optional<String> clientOf(DefaultJWTProcessor<SecurityContext> by, String token) {
        try {
            JWTClaimsSet claims = by.process(token, null);
            String client = claims.getStringClaim("client_id");
            return Optional.ofNullable(client == null ? claims.getStringClaim("azp") : client);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}

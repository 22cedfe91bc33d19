package cn.singlewindow.ws.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BearerTokensTest {

    private static final String ISSUER = "https://login.example.cn/realms/port";

    private static RSAKey trusted;
    private static DefaultJWTProcessor<SecurityContext> processor;

    @BeforeAll
    static void issuer() throws JOSEException {
        trusted = new RSAKeyGenerator(2048).keyID("k1").generate();
        processor = BearerTokens.processor(
                new ImmutableJWKSet<>(new JWKSet(trusted.toPublicJWK())), ISSUER, "singlewindow");
    }

    @Test
    void namesTheClientOfAGoodToken() throws JOSEException {
        assertThat(clientOf(signed(good().build()))).contains("broker-client");
        assertThat(clientOf(signed(
                        good().claim("client_id", null).claim("azp", "other").build())))
                .contains("other");
    }

    @Test
    void refusesATokenThatIsNotForUs() throws JOSEException {
        assertThat(clientOf(signed(good().audience("another").build()))).isEmpty();
        assertThat(clientOf(signed(good().issuer("https://evil.example").build())))
                .isEmpty();
    }

    @Test
    void refusesATokenOutOfItsTime() throws JOSEException {
        Date longAgo = Date.from(Instant.now().minusSeconds(600));
        assertThat(clientOf(signed(good().expirationTime(longAgo).build()))).isEmpty();
        assertThat(clientOf(signed(good().expirationTime(null).build()))).isEmpty();
    }

    @Test
    void refusesATokenThatTheIssuerDidNotSign() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertThat(clientOf(signed(new RSASSASigner(stranger), JWSAlgorithm.RS256)))
                .isEmpty();
        assertThat(clientOf(new PlainJWT(good().build()).serialize())).isEmpty();
        assertThat(clientOf("no.token.at-all")).isEmpty();
    }

    @Test
    void refusesTheIssuersPublicKeyAsASecret() throws JOSEException {
        byte[] publicKey = trusted.toRSAPublicKey().getEncoded();
        assertThat(clientOf(signed(new MACSigner(publicKey), JWSAlgorithm.HS256)))
                .isEmpty();
    }

    private static Optional<String> clientOf(String token) {
        return BearerTokens.clientOf(processor, token);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("singlewindow")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("client_id", "broker-client");
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(new RSASSASigner(trusted), JWSAlgorithm.RS256, claims);
    }

    private static String signed(JWSSigner signer, JWSAlgorithm algorithm) throws JOSEException {
        return signed(signer, algorithm, good().build());
    }

    private static String signed(JWSSigner signer, JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}

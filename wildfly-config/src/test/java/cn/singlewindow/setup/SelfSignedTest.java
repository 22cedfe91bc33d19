package cn.singlewindow.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SelfSignedTest {

    @Test
    void isSignedByItself() throws Exception {
        KeyPair pair = SelfSigned.pair();
        Instant from = Instant.parse("2026-11-24T00:00:00Z");
        X509Certificate certificate = SelfSigned.certificate(pair, "CN=Customs, OU=GACC", from, from.plusSeconds(3600));
        certificate.verify(pair.getPublic());
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(from);
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(from.plusSeconds(3600));
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Customs,OU=GACC");
        assertThat(certificate.getKeyUsage()[0]).isTrue();
    }
}

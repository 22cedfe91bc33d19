package cn.singlewindow.setup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;

/** Makes certificates that sign themselves, for demonstrations and tests: X.509 v3, RSA-SHA256, for digital signatures. */
public final class SelfSigned {

    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] SHA256_WITH_RSA = HexFormat.of().parseHex("300d06092a864886f70d01010b0500");
    private static final byte[] VERSION_3 = HexFormat.of().parseHex("a003020102");
    private static final byte[] FOR_SIGNATURES = HexFormat.of().parseHex("a3123010300e0603551d0f0101ff040403020780");
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int TIME = 0x17;

    private SelfSigned() {}

    /** A pair of RSA keys of 2048 bits. */
    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A certificate of a pair. @param name distinguished, such as {@code CN=Customs, OU=GACC} */
    public static X509Certificate certificate(KeyPair pair, String name, Instant from, Instant until) {
        try {
            byte[] subject = new X500Principal(name).getEncoded();
            byte[] serial =
                    new BigInteger(64, new SecureRandom()).add(BigInteger.ONE).toByteArray();
            byte[] validity = der(SEQUENCE, time(from), time(until));
            byte[] content = der(
                    SEQUENCE,
                    VERSION_3,
                    der(INTEGER, serial),
                    SHA256_WITH_RSA,
                    subject,
                    validity,
                    subject,
                    pair.getPublic().getEncoded(),
                    FOR_SIGNATURES);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            byte[] whole = der(SEQUENCE, content, SHA256_WITH_RSA, der(BIT_STRING, new byte[1], signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] time(Instant at) {
        return der(TIME, UTC_TIME.format(at).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        length(all, content.size());
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    private static void length(ByteArrayOutputStream all, int length) {
        if (length < 0x80) {
            all.write(length);
            return;
        }
        byte[] bytes = BigInteger.valueOf(length).toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        all.write(0x80 | (bytes.length - from));
        all.write(bytes, from, bytes.length - from);
    }
}

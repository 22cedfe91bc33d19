package cn.singlewindow.collaboration.feedback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Header {@code SW-Signature}: {@code v1=} and, in hexadecimal, HMAC-SHA256 by the subscription's secret over the value of
 * {@code SW-Timestamp}, a dot and the body. The subscriber refuses what is older than five minutes.
 */
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** The header's value. @param secret 64 hexadecimal digits @param timestamp seconds since 1970 */
    public static String of(String secret, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            byte[] content = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package cn.singlewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The id by which operators find this request in the log. */
@Named
@RequestScoped
public class Correlation {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id = fresh();

    /** Twelve hexadecimal digits. */
    public String getId() {
        return id;
    }

    private static String fresh() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

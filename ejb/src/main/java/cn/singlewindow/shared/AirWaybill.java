package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Master air waybill number (航空总运单号), 11 digits: airline prefix 3, serial 7, check = serial modulo 7. Printed without the
 * dash that some documents write after the prefix.
 *
 * <p>Source: IATA Resolution 600a; CATALOGUE A.4 V10.
 */
public record AirWaybill(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{11}");

    public AirWaybill {
        Refusal.unless(SHAPE.matcher(value).matches(), "air waybill: 11 digits");
        Refusal.unless(value.charAt(10) == check(value.substring(3, 10)), "air waybill: check digit is wrong");
    }

    /** Reads {@code 02012345675} and {@code 020-12345675}. */
    public static Optional<AirWaybill> parse(String text) {
        boolean dashed = text.length() == 12 && text.charAt(3) == '-';
        return Refusal.asEmpty(AirWaybill::new, dashed ? text.substring(0, 3) + text.substring(4) : text);
    }

    /** Airline accounting prefix (航空公司代码), three digits. */
    public String airline() {
        return value.substring(0, 3);
    }

    static char check(String serial) {
        return Character.forDigit(Integer.parseInt(serial) % 7, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}

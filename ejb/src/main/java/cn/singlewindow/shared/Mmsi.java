package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Maritime mobile service identity (水上移动通信业务标识), nine digits. It has no check digit; its first digits tell what
 * carries it and, by the three-digit MID, under which country.
 *
 * <p>Source: ITU-R M.585; CATALOGUE A.4 V5, STANDARDS §3.
 */
public record Mmsi(String value) {

    /** What an identity may belong to. */
    public enum Station {
        SHIP("", true),
        COAST_STATION("00", true),
        GROUP("0", true),
        RESCUE_AIRCRAFT("111", true),
        AID_TO_NAVIGATION("99", true),
        CRAFT_OF_A_SHIP("98", true),
        DISTRESS_DEVICE("97[024]", false),
        HANDHELD("8", true);

        private static final String MID = "(20[1-9]|2[1-9][0-9]|[3-6][0-9]{2}|7[0-6][0-9]|77[0-5])";
        private final Pattern shape;

        Station(String prefix, boolean withCountry) {
            shape = Pattern.compile(prefix + (withCountry ? MID : "()") + "[0-9]*");
        }
    }

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

    public Mmsi {
        Refusal.unless(SHAPE.matcher(value).matches(), "MMSI: nine digits");
        Refusal.unless(find(value).isPresent(), "MMSI: no station has these first digits");
    }

    public static Optional<Mmsi> parse(String text) {
        return Refusal.asEmpty(Mmsi::new, text);
    }

    public Station station() {
        return find(value).orElseThrow();
    }

    /** Country digits (MID, 201 to 775; China 412 to 414, Hong Kong 477), empty for a distress device. */
    public Optional<String> country() {
        var matcher = station().shape.matcher(value);
        return matcher.matches() && !matcher.group(1).isEmpty() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Station> find(String value) {
        for (Station station : Station.values()) {
            if (station.shape.matcher(value).matches()) {
                return Optional.of(station);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

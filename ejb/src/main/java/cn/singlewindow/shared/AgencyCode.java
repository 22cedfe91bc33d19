package cn.singlewindow.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Code of a government agency (部门代码), e.g. {@code GACC}; which agencies there are is reference data (CATALOGUE A.3). */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    public AgencyCode {
        Refusal.unless(SHAPE.matcher(value).matches(), "agency code: 2 to 8 capitals");
    }

    public static Optional<AgencyCode> parse(String text) {
        return Refusal.asEmpty(AgencyCode::new, text);
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

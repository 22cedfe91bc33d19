package cn.singlewindow.vessel.model;

import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameter;
import cn.singlewindow.platform.settings.Parameters;
import cn.singlewindow.vessel.CallSection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is in force at a moment: code tables and parameters.
 *
 * @param day the business day whose law counts
 * @param now the moment itself
 */
public record Law(ReferenceSnapshot codes, Parameters parameters, LocalDate day, Instant now) {

    /** The parameters that come with the application ({@code vessel_parameters.csv}). */
    public static final List<Parameter> BUNDLED = Parameters.read(CallSection.class, "vessel_parameters.csv");

    /** A parameter's number. */
    public BigDecimal number(String parameter) {
        return parameters.number(parameter, day);
    }

    /** A parameter's whole number. */
    public int integer(String parameter) {
        return number(parameter).intValueExact();
    }

    /** The parameter {@code <name>.minutes}. */
    public Duration minutes(String name) {
        return Duration.ofMinutes(integer(name + ".minutes"));
    }

    /** The parameter {@code <name>.days}. */
    public Duration days(String name) {
        return Duration.ofDays(integer(name + ".days"));
    }

    /** A parameter's list. */
    public Set<String> list(String parameter) {
        return parameters.list(parameter, day);
    }
}

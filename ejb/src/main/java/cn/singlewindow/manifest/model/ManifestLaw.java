package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameter;
import cn.singlewindow.platform.settings.Parameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What is in force on a day: code tables and parameters, one version of each for a whole message. */
public record ManifestLaw(ReferenceSnapshot codes, Parameters parameters, LocalDate day) {

    /** The parameters that come with the application ({@code manifest_parameters.csv}). */
    public static final List<Parameter> BUNDLED = Parameters.read(ManifestForm.class, "manifest_parameters.csv");

    /** A parameter's number. */
    public BigDecimal number(String parameter) {
        return parameters.number(parameter, day);
    }

    /** A parameter's whole number. */
    public int integer(String parameter) {
        return number(parameter).intValueExact();
    }

    /** Whether a parameter's list has this value. */
    public boolean lists(String parameter, String value) {
        return parameters.list(parameter, day).contains(value);
    }

    /** A parameter in minutes. */
    public Duration minutes(String parameter) {
        return Duration.ofMinutes(integer(parameter));
    }

    /** The tolerance for bulk of a commodity, in percent; by the first four digits of its code where there is one. */
    public BigDecimal bulkTolerance(String hsCode) {
        String heading = "tally.bulk.percent." + hsCode.substring(0, Math.min(4, hsCode.length()));
        return parameters.has(heading, day) ? number(heading) : number("tally.bulk.percent");
    }
}

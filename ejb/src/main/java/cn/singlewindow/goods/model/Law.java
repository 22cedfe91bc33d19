package cn.singlewindow.goods.model;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.settings.Parameter;
import cn.singlewindow.platform.settings.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is in force on a day: code tables and parameters, one version of each for a whole declaration.
 *
 * @param day the business day whose law counts
 */
public record Law(ReferenceSnapshot codes, Parameters parameters, LocalDate day) {

    /** The parameters that come with the application ({@code goods_parameters.csv}). */
    public static final List<Parameter> BUNDLED = Parameters.read(Section.class, "goods_parameters.csv");

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
        return list(parameter).contains(value);
    }

    /** A parameter's list. */
    public Set<String> list(String parameter) {
        return parameters.list(parameter, day);
    }

    /** The greatest number of goods lines. */
    public int mostLines() {
        return integer("lines.most");
    }

    /** The greatest number of groups of any other section. */
    public int mostGroups() {
        return integer("groups.most");
    }
}

package cn.singlewindow.platform.settings;

import cn.singlewindow.platform.tables.CsvTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dated parameters of a module's rules: limits, tolerances, lists of codes, times. The edition that comes with the
 * application is law unless the settings have {@code <module>.<name>} in force ({@link ParameterBook}).
 */
public final class Parameters {

    private final Map<String, List<Parameter>> byName = new HashMap<>();

    private Parameters(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> byName.merge(parameter.name(), List.of(parameter), Parameters::joined));
        byName.replaceAll((name, periods) -> periods.stream()
                .sorted(Comparator.comparing(Parameter::validFrom).reversed())
                .toList());
    }

    /** Parameters of these rows; of two rows from the same day the latter counts. */
    public static Parameters of(Collection<Parameter> parameters) {
        Map<String, Parameter> last = new HashMap<>();
        parameters.forEach(parameter -> last.put(parameter.name() + "@" + parameter.validFrom(), parameter));
        return new Parameters(last.values());
    }

    /** Reads {@code name,value,valid_from,mark,source}. @param beside a class of the file's package */
    public static List<Parameter> read(Class<?> beside, String file) {
        return CsvTable.read(beside, file).stream()
                .map(line ->
                        Parameter.of(line.text("name"), line.text("value"), LocalDate.parse(line.text("valid_from"))))
                .toList();
    }

    private static List<Parameter> joined(List<Parameter> some, List<Parameter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The number in force on a day. */
    public BigDecimal number(String name, LocalDate day) {
        return inForce(name, day).number();
    }

    /** Whether there is one of that name on a day. */
    public boolean has(String name, LocalDate day) {
        return byName.getOrDefault(name, List.of()).stream()
                .anyMatch(parameter -> !day.isBefore(parameter.validFrom()));
    }

    /** The list in force on a day. */
    public Set<String> list(String name, LocalDate day) {
        return inForce(name, day).list();
    }

    private Parameter inForce(String name, LocalDate day) {
        for (Parameter parameter : byName.getOrDefault(name, List.of())) {
            if (!day.isBefore(parameter.validFrom())) {
                return parameter;
            }
        }
        throw new IllegalStateException("no parameter " + name + " on " + day);
    }
}

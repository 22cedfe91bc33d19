package cn.singlewindow.ws.goods.wco;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Puts the values of a WCO declaration into the form, once the direction is known that decides which party is which. */
final class WcoForm {

    private static final int CREDIT_CODE = 18;

    private final WcoTable table = WcoTable.standard();
    private final FormBuilder form = new FormBuilder();
    private final Map<Integer, FormBuilder.Group> groups = new HashMap<>();
    private final Map<Section, FormBuilder.Group> single = new HashMap<>();
    private final List<FormBuilder.Group> lines = new ArrayList<>();
    private final Set<String> declaredTotals = new HashSet<>();
    private final List<WcoValue> values;
    private String direction = "";

    WcoForm(List<WcoValue> values, List<Violation> unread) {
        this.values = values;
        unread.forEach(form::unread);
    }

    ReadForm build() {
        values.stream()
                .filter(value -> value.path().equals("TypeCode"))
                .findFirst()
                .ifPresent(this::direction);
        values.stream().filter(value -> !value.path().equals("TypeCode")).forEach(this::take);
        return ReadForm.of(form);
    }

    private void direction(WcoValue value) {
        direction = value.text().startsWith("EX") ? "E" : value.text().matches("(IM|CO).*") ? "I" : "";
        if (direction.isEmpty()) {
            noCounterpart(value, "IEFlag");
        } else {
            single(Section.HEADER).put("IEFlag", direction);
        }
    }

    private void take(WcoValue value) {
        Optional<WcoRule> rule = table.rule(value.path(), direction);
        if (rule.isEmpty()) {
            form.unread(Violation.at(value.shown(), value.text(), MessageProblem.NOT_MAPPED));
        } else {
            take(value, rule.get());
        }
    }

    private void take(WcoValue value, WcoRule rule) {
        switch (rule.conversion()) {
            case "none" -> {}
            case "original" -> only(value, "9", "FunctionCode");
            case "kilogram" -> only(value, "KGM", "GUnit");
            case "country" -> coded(value, rule, country(value.text()));
            case "mode", "terms", "unit", "packaging" ->
                coded(value, rule, table.code(rule.conversion(), value.text()));
            case "party" -> party(value, rule);
            case "sum" -> sum(value, rule);
            case "join" -> join(value, rule);
            case "append" ->
                group(value, rule).set(rule.field(), group(value, rule).text(rule.field()) + value.text());
            default -> put(value, rule, value.text());
        }
    }

    private void only(WcoValue value, String expected, String list) {
        if (!value.text().equals(expected)) {
            noCounterpart(value, list);
        }
    }

    private void coded(WcoValue value, WcoRule rule, Optional<String> code) {
        if (code.isEmpty()) {
            noCounterpart(value, rule.field());
        } else {
            put(value, rule, code.get());
        }
    }

    private void put(WcoValue value, WcoRule rule, String text) {
        if (rule.section().equals("LINES")) {
            everyLine(rule.field(), text);
            return;
        }
        FormBuilder.Group group = group(value, rule);
        String before = group.text(rule.field());
        if (before.isEmpty()) {
            group.put(rule.field(), text);
            declaredTotals.add(rule.field());
        } else if (!before.equals(text)) {
            form.unread(Violation.at(value.shown(), value.text(), MessageProblem.REPEATED));
        }
    }

    /** A credit code of 18 characters or a customs registration code; each has a field of its own. */
    private void party(WcoValue value, WcoRule rule) {
        boolean creditCode = value.text().length() == CREDIT_CODE;
        String field = rule.field().equals("Trade") && creditCode
                ? "TradeCoScc"
                : rule.field() + (creditCode ? "CodeScc" : "Code");
        put(value, new WcoRule(rule.section(), field, "text"), value.text());
    }

    private void sum(WcoValue value, WcoRule rule) {
        FormBuilder.Group header = single(Section.HEADER);
        if (declaredTotals.contains(rule.field())) {
            return;
        }
        try {
            String before = header.text(rule.field());
            BigDecimal sum =
                    new BigDecimal(value.text()).add(before.isEmpty() ? BigDecimal.ZERO : new BigDecimal(before));
            header.set(rule.field(), sum.toPlainString());
        } catch (NumberFormatException notANumber) {
            header.set(rule.field(), value.text());
            declaredTotals.add(rule.field());
        }
    }

    private void join(WcoValue value, WcoRule rule) {
        FormBuilder.Group header = single(Section.HEADER);
        String before = header.text(rule.field());
        header.set(rule.field(), before.isEmpty() ? value.text() : before + " " + value.text());
    }

    private void everyLine(String field, String text) {
        int count = values.stream().mapToInt(WcoValue::line).max().orElse(0);
        for (int line = 1; line <= count; line++) {
            FormBuilder.Group group = line(line);
            if (group.text(field).isEmpty()) {
                group.put(field, text);
            }
        }
    }

    private FormBuilder.Group group(WcoValue value, WcoRule rule) {
        Section section = Section.valueOf(rule.section());
        if (section == Section.LINE) {
            return line(value.line());
        }
        return section.repeats() ? groups.computeIfAbsent(value.group(), none -> form.group(section)) : single(section);
    }

    private FormBuilder.Group line(int number) {
        while (lines.size() < number) {
            lines.add(form.group(Section.LINE));
        }
        return lines.get(number - 1);
    }

    private FormBuilder.Group single(Section section) {
        return single.computeIfAbsent(section, form::group);
    }

    private void noCounterpart(WcoValue value, String list) {
        form.unread(Violation.at(value.shown(), value.text(), MessageProblem.NO_COUNTERPART, list));
    }

    /** ISO 3166: two letters become the three that the form has. */
    private static Optional<String> country(String code) {
        if (code.length() != 2) {
            return Optional.of(code);
        }
        try {
            String three = new Locale("", code).getISO3Country();
            return three.isEmpty() ? Optional.empty() : Optional.of(three);
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }
}

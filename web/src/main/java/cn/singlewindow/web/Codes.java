package cn.singlewindow.web;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes with their names in the reader's language, and the look-up behind the code fields. */
@Named
@RequestScoped
public class Codes {

    private static final int MOST = 20;

    @Inject
    ReferenceData reference;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** The name of a code; empty if the code is empty or unknown. */
    public String name(@Nullable Object table, @Nullable String code) {
        if (table == null || code == null || code.isBlank()) {
            return "";
        }
        return find(table(table), code);
    }

    /** Code and name: {@code 2248 洋山海关}. */
    public String both(@Nullable Object table, @Nullable String code) {
        return code == null || code.isBlank() ? "" : (code + " " + name(table, code)).strip();
    }

    /** What fits the text that is being typed into a code field; the table is the field's attribute {@code table}. */
    public List<String> search(String text) {
        UIComponent field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        Object table = field.getAttributes().get("table");
        if (table == null) {
            return List.of();
        }
        return reference.search(table(table), text, today(), language.getLocale(), MOST).stream()
                .map(CodeEntry::code)
                .toList();
    }

    /** The name of an entry in the reader's language. */
    public String nameOf(CodeEntry entry) {
        return entry.name(language.getLocale());
    }

    /** The day of an instant in Shanghai; empty for nothing. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : LocalDate.ofInstant(instant, Show.ZONE).toString();
    }

    /** Today in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Show.ZONE);
    }

    private String find(CodeTable table, String code) {
        return reference.find(table, code, today()).map(this::nameOf).orElse("");
    }

    private static CodeTable table(Object table) {
        return table instanceof CodeTable known ? known : CodeTable.valueOf(table.toString());
    }
}

package cn.singlewindow.platform.reference;

import cn.singlewindow.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The door to the code tables: hash look-ups in an immutable snapshot of this JVM, which is exchanged when another version
 * was loaded. Never asks the database while a caller waits. Code tables are public: no Scope is asked.
 *
 * <p>A rule that looks several things up takes {@link #snapshot()} once. Until the first load has run, the bundled edition
 * answers, which is what the first load writes.
 */
@ApplicationScoped
public class ReferenceData {

    private volatile ReferenceSnapshot current;

    /** Answers from the bundled edition until a version of the database replaces it. */
    public ReferenceData() {
        this.current = ReferenceSnapshot.empty();
    }

    /** Answers from a given snapshot: for tests and benches without a container. */
    public static ReferenceData of(ReferenceSnapshot snapshot) {
        ReferenceData data = new ReferenceData();
        data.current = snapshot;
        return data;
    }

    /** All tables at one version. */
    public ReferenceSnapshot snapshot() {
        ReferenceSnapshot snapshot = current;
        if (snapshot.size() == 0) {
            snapshot = ReferenceSnapshot.fromClasspath();
            current = snapshot;
        }
        return snapshot;
    }

    /** The version that answers now, without reading anything. */
    String version() {
        return current.version();
    }

    void replace(ReferenceSnapshot snapshot) {
        current = snapshot;
    }

    /** @see ReferenceSnapshot#find */
    public Optional<CodeEntry> find(CodeTable table, String code, LocalDate asOf) {
        return snapshot().find(table, code, asOf);
    }

    /** @see ReferenceSnapshot#exists */
    public boolean exists(CodeTable table, String code, LocalDate asOf) {
        return snapshot().exists(table, code, asOf);
    }

    /** @see ReferenceSnapshot#name */
    public String name(CodeTable table, String code, LocalDate asOf, Locale locale) {
        return snapshot().name(table, code, asOf, locale);
    }

    /** @see ReferenceSnapshot#search */
    public List<CodeEntry> search(CodeTable table, String text, LocalDate asOf, Locale locale, int limit) {
        return snapshot().search(table, text, asOf, locale, limit);
    }

    /** @see ReferenceSnapshot#list */
    public Page<CodeEntry> list(CodeTable table, CodeQuery query) {
        return snapshot().list(table, query);
    }

    /** @see ReferenceSnapshot#changes */
    public List<CodeChange> changes(CodeTable table, LocalDate from, LocalDate to) {
        return snapshot().changes(table, from, to);
    }

    /** @see ReferenceSnapshot#toAlpha3Country */
    public Optional<String> toAlpha3Country(String code) {
        return snapshot().toAlpha3Country(code);
    }

    /** @see ReferenceSnapshot#toNumericCountry */
    public Optional<String> toNumericCountry(String code) {
        return snapshot().toNumericCountry(code);
    }

    /** @see ReferenceSnapshot#toAlpha3Currency */
    public Optional<String> toAlpha3Currency(String code) {
        return snapshot().toAlpha3Currency(code);
    }

    /** @see ReferenceSnapshot#toNumericCurrency */
    public Optional<String> toNumericCurrency(String code) {
        return snapshot().toNumericCurrency(code);
    }

    /** @see ReferenceSnapshot#statutoryUnits */
    public Optional<StatutoryUnits> statutoryUnits(String hsCode, LocalDate asOf) {
        return snapshot().statutoryUnits(hsCode, asOf);
    }

    /** @see ReferenceSnapshot#holiday */
    public Optional<CodeEntry> holiday(LocalDate day) {
        return snapshot().holiday(day);
    }

    /** @see ReferenceSnapshot#isWorkingDay */
    public boolean isWorkingDay(LocalDate day) {
        return snapshot().isWorkingDay(day);
    }

    /** @see ReferenceSnapshot#customsRate */
    public Optional<ExchangeRate> customsRate(String currency, LocalDate dutyDate) {
        return snapshot().customsRate(currency, dutyDate);
    }
}

package cn.singlewindow.platform.reference;

import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.edition.EditionFiles;
import cn.singlewindow.shared.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All code tables at one version, immutable. A rule that looks several things up holds one snapshot, so that all answers
 * come from the same version. Needs neither container nor database.
 */
public final class ReferenceSnapshot {

    private final String version;
    private final Map<CodeTable, CodeIndex> tables = new EnumMap<>(CodeTable.class);
    private final DerivedCodes derived = new DerivedCodes(this);

    private ReferenceSnapshot(String version, Collection<CodeEntry> entries) {
        this.version = version;
        entries.stream()
                .collect(Collectors.groupingBy(
                        CodeEntry::table, () -> new EnumMap<>(CodeTable.class), Collectors.toList()))
                .forEach((table, rows) -> tables.put(table, new CodeIndex(rows)));
    }

    /** The edition that is bundled with the application, read once from the class path. */
    public static ReferenceSnapshot fromClasspath() {
        return Bundled.SNAPSHOT;
    }

    /** A snapshot of given rows. */
    public static ReferenceSnapshot of(String version, Collection<CodeEntry> entries) {
        return new ReferenceSnapshot(version, entries);
    }

    /** A snapshot without any row. */
    public static ReferenceSnapshot empty() {
        return new ReferenceSnapshot("none", List.of());
    }

    /** Which version this is: the number of the load that wrote it, or {@code bundled-} and the edition. */
    public String version() {
        return version;
    }

    /**
     * The entry of a code on a day. Countries and currencies are found by either code generation. An HS code of 8, 10 or
     * 13 digits gives its six-digit heading. Ports of the alpha form, districts of destination and domestic ports,
     * for which no list could be had, are known by their country or province and marked UNVERIFIED.
     */
    public Optional<CodeEntry> find(CodeTable table, String code, LocalDate asOf) {
        CodeEntry listed = entry(table, code, asOf);
        return Optional.ofNullable(listed != null ? listed : derived.find(table, code, asOf));
    }

    /** Whether {@link #find} would find it. */
    public boolean exists(CodeTable table, String code, LocalDate asOf) {
        return entry(table, code, asOf) != null || derived.find(table, code, asOf) != null;
    }

    @Nullable
    CodeEntry entry(CodeTable table, String code, LocalDate asOf) {
        return index(table).find(code, asOf);
    }

    /** Every period of a code, the newest first. */
    public List<CodeEntry> history(CodeTable table, String code) {
        return index(table).periods(code);
    }

    /** The name of a code; the code itself if it is not known. */
    public String name(CodeTable table, String code, LocalDate asOf, Locale locale) {
        return find(table, code, asOf).map(entry -> entry.name(locale)).orElse(code);
    }

    /**
     * For someone who is typing.
     *
     * @param text the beginning of a code, or a part of the Chinese or English name
     * @param limit how many at most
     */
    public List<CodeEntry> search(CodeTable table, String text, LocalDate asOf, Locale locale, int limit) {
        return index(table).search(CodeQuery.fold(text), asOf, locale, limit);
    }

    /** A page in order of code. */
    public Page<CodeEntry> list(CodeTable table, CodeQuery query) {
        return Page.of(index(table).list(query), query.limit(), CodeEntry::code);
    }

    /** What differs between two days, in order of code. */
    public List<CodeChange> changes(CodeTable table, LocalDate from, LocalDate to) {
        List<CodeChange> changes = new ArrayList<>();
        index(table).all().map(CodeEntry::code).distinct().forEach(code -> {
            CodeEntry before = entry(table, code, from);
            CodeEntry after = entry(table, code, to);
            if (!Objects.equals(before, after)) {
                changes.add(new CodeChange(code, before, after));
            }
        });
        return changes;
    }

    /** How many rows a table has, all periods together. */
    public int size(CodeTable table) {
        return index(table).size();
    }

    /** How many rows there are in all. */
    public int size() {
        return tables.values().stream().mapToInt(CodeIndex::size).sum();
    }

    /** All rows of a table, in order of code, the newest period first. */
    public List<CodeEntry> entries(CodeTable table) {
        return index(table).all().toList();
    }

    CodeIndex index(CodeTable table) {
        return tables.getOrDefault(table, CodeIndex.EMPTY);
    }

    /** Alpha-3 of a country given by alpha-3, alpha-2 or its former customs number ({@code 142} → {@code CHN}). */
    public Optional<String> toAlpha3Country(String code) {
        return alpha3(CodeTable.COUNTRY, code);
    }

    /** The former customs number of a country ({@code CHN} → {@code 142}). */
    public Optional<String> toNumericCountry(String code) {
        return numeric(CodeTable.COUNTRY, code);
    }

    /** Alpha-3 of a currency given by alpha-3 or its former customs number ({@code 502} → {@code USD}). */
    public Optional<String> toAlpha3Currency(String code) {
        return alpha3(CodeTable.CURRENCY, code);
    }

    /** The former customs number of a currency ({@code USD} → {@code 502}). */
    public Optional<String> toNumericCurrency(String code) {
        return numeric(CodeTable.CURRENCY, code);
    }

    private Optional<String> alpha3(CodeTable table, String code) {
        return history(table, code).stream()
                .map(CodeEntry::code)
                .filter(alpha -> Character.isLetter(alpha.charAt(0)))
                .findFirst();
    }

    private Optional<String> numeric(CodeTable table, String code) {
        return history(table, code).stream()
                .map(entry -> entry.attribute("customsNumeric"))
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    /** Units for a commodity: the longest prefix that is written down. Known for few commodities. */
    public Optional<StatutoryUnits> statutoryUnits(String hsCode, LocalDate asOf) {
        for (int digits = Math.min(hsCode.length(), 10); digits >= 4; digits -= 2) {
            CodeEntry row = entry(CodeTable.STATUTORY_UNIT, hsCode.substring(0, digits), asOf);
            if (row != null) {
                String second = row.attribute("unit2");
                return Optional.of(new StatutoryUnits(
                        row.code(), row.attribute("unit1"), second.isEmpty() ? null : second, row.mark()));
            }
        }
        return Optional.empty();
    }

    /** The notice about a day: attribute {@code type} is OFF (day off) or WORK (made up for). */
    public Optional<CodeEntry> holiday(LocalDate day) {
        return history(CodeTable.HOLIDAY, day.toString()).stream().findFirst();
    }

    /** Whether offices work on that day: a weekday that is no holiday, or a weekend day that is made up for. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekday = day.getDayOfWeek().getValue() <= 5;
        return holiday(day)
                .map(notice -> "WORK".equals(notice.attribute("type")))
                .orElse(weekday);
    }

    /**
     * The rate for a declaration.
     *
     * @param currency alpha-3 or former customs number
     * @param dutyDate the day whose duty rate applies
     */
    public Optional<ExchangeRate> customsRate(String currency, LocalDate dutyDate) {
        return toAlpha3Currency(currency).flatMap(alpha -> CustomsRates.rate(this, alpha, dutyDate));
    }

    /** Read on first use. */
    private static final class Bundled {
        static final ReferenceSnapshot SNAPSHOT = read();

        private static ReferenceSnapshot read() {
            Edition edition = Edition.read(EditionFiles.classpath());
            return ReferenceSnapshot.of("bundled-" + edition.name(), edition.entries());
        }
    }
}

package cn.singlewindow.platform.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One table in memory: by code (and by its other codes) in a hash table, and in order of code for lists. */
final class CodeIndex {

    /** Attributes by which a row is found as well, for the tables that have two code generations. */
    private static final List<String> OTHER_CODES = List.of("alpha2", "customsNumeric", "customsAlpha");

    private static final Comparator<CodeEntry> ORDER =
            Comparator.comparing(CodeEntry::code).thenComparing(CodeEntry::validFrom, Comparator.reverseOrder());

    static final CodeIndex EMPTY = new CodeIndex(List.of());

    private final CodeEntry[] ordered;
    private final Map<String, CodeEntry[]> byCode;

    CodeIndex(Collection<CodeEntry> entries) {
        ordered = entries.stream().sorted(ORDER).toArray(CodeEntry[]::new);
        byCode = new HashMap<>(ordered.length * 2);
        for (CodeEntry entry : ordered) {
            byCode.merge(entry.code(), new CodeEntry[] {entry}, CodeIndex::append);
        }
        indexOtherCodes();
    }

    private void indexOtherCodes() {
        for (CodeEntry entry : ordered) {
            if (entry.table() == CodeTable.COUNTRY || entry.table() == CodeTable.CURRENCY) {
                OTHER_CODES.stream()
                        .map(entry::attribute)
                        .filter(code -> !code.isEmpty())
                        .forEach(code -> byCode.merge(code, new CodeEntry[] {entry}, CodeIndex::append));
            }
        }
    }

    private static CodeEntry[] append(CodeEntry[] some, CodeEntry[] more) {
        CodeEntry[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Nullable
    CodeEntry find(String code, LocalDate asOf) {
        CodeEntry[] periods = byCode.get(code);
        if (periods == null) {
            return null;
        }
        for (CodeEntry entry : periods) {
            if (entry.inForce(asOf)) {
                return entry;
            }
        }
        return null;
    }

    /** Every period of a code, the newest first. */
    List<CodeEntry> periods(String code) {
        return List.of(byCode.getOrDefault(code, new CodeEntry[0]));
    }

    int size() {
        return ordered.length;
    }

    Stream<CodeEntry> all() {
        return Arrays.stream(ordered);
    }

    /** The last row that holds {@code attribute} and whose code is not greater. */
    Optional<CodeEntry> floor(String code, String attribute) {
        for (int i = firstAtOrAfter(code + '\u0000') - 1; i >= 0; i--) {
            if (!ordered[i].attribute(attribute).isEmpty()) {
                return Optional.of(ordered[i]);
            }
        }
        return Optional.empty();
    }

    /** In order of code; one row more than the limit, so that the caller sees whether there is a next page. */
    List<CodeEntry> list(CodeQuery query) {
        List<CodeEntry> rows = new ArrayList<>();
        int from = query.after().isEmpty() ? 0 : firstAtOrAfter(query.after() + '\u0000');
        for (int i = from; i < ordered.length && rows.size() <= query.limit(); i++) {
            CodeEntry entry = ordered[i];
            if (entry.inForce(query.asOf()) && rank(entry, query.text(), Locale.ROOT) < NO_MATCH) {
                rows.add(entry);
            }
        }
        return rows;
    }

    /** The best first: code, beginning of the code, beginning of the name, part of the name. */
    List<CodeEntry> search(String text, LocalDate asOf, Locale locale, int limit) {
        List<List<CodeEntry>> ranks = new ArrayList<>();
        for (int i = 0; i < NO_MATCH; i++) {
            ranks.add(new ArrayList<>());
        }
        Consumer<CodeEntry> sort = entry -> {
            int rank = rank(entry, text, locale);
            if (rank < NO_MATCH && ranks.get(rank).size() < limit && entry.inForce(asOf)) {
                ranks.get(rank).add(entry);
            }
        };
        all().forEach(sort);
        return ranks.stream().flatMap(List::stream).limit(limit).toList();
    }

    private static final int NO_MATCH = 5;

    private static int rank(CodeEntry entry, String text, Locale locale) {
        if (startsWith(entry.code(), text)) {
            return entry.code().length() == text.length() ? 0 : 1;
        }
        if (OTHER_CODES.stream().anyMatch(other -> entry.attribute(other).equalsIgnoreCase(text))) {
            return 0;
        }
        if (startsWith(entry.name(locale), text)) {
            return 2;
        }
        if (contains(entry.name(locale), text)) {
            return 3;
        }
        return contains(entry.nameZh(), text) || contains(entry.nameEn(), text) ? 4 : NO_MATCH;
    }

    private static boolean startsWith(String name, String text) {
        return name.regionMatches(true, 0, text, 0, text.length());
    }

    private static boolean contains(String name, String text) {
        int last = name.length() - text.length();
        for (int i = 0; i <= last; i++) {
            if (name.regionMatches(true, i, text, 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    private int firstAtOrAfter(String code) {
        int low = 0;
        int high = ordered.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered[middle].code().compareTo(code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

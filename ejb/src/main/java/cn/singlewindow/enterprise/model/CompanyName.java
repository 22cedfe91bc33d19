package cn.singlewindow.enterprise.model;

import cn.singlewindow.shared.FullWidth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A company's name for comparing (EQ-01 R4). The core is what is left when full-width signs are narrowed, letters are
 * capitals, blanks and punctuation are gone, and a region in front (上海市), a region in brackets and the legal form behind
 * (有限公司, CO LTD) are taken off. Two names are nearly the same when their cores differ by at most one inserted, left out or
 * replaced character. Such pairs share a neighbour: the core itself or the core without one character. So they are found by
 * equality on an index, in bounded time, however many names there are.
 */
public record CompanyName(String core) {

    private static final int LONGEST_COMPARED = 40;
    private static final int SHORTEST_FUZZY = 3;
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETED = Pattern.compile("\\((?:上海|中国|北京|浦东|洋山|SHANGHAI|CHINA)\\)");
    private static final Pattern REGION = Pattern.compile("^(?:中国)?(?:\\((?:上海)\\)|上海市|上海|SHANGHAI(?=.{4}))");
    private static final List<String> FORMS = List.of(
            "股份有限公司",
            "有限责任公司",
            "有限公司",
            "责任公司",
            "集团公司",
            "公司",
            "COMPANYLIMITED",
            "COLTD",
            "COLIMITED",
            "LIMITED",
            "LTD",
            "INC",
            "CORPORATION",
            "CORP");

    public static CompanyName of(String name) {
        String narrow = FullWidth.of(name)
                .normalised()
                .toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')');
        String bare = NOISE.matcher(BRACKETED.matcher(narrow).replaceAll("")).replaceAll("");
        String core = withoutForm(REGION.matcher(bare).replaceFirst(""));
        return new CompanyName(core.isEmpty() ? bare : core);
    }

    /** Whether the two differ by at most one character; short cores must be equal. */
    public boolean isNearly(CompanyName other) {
        return core.equals(other.core)
                || (isFuzzy() && other.isFuzzy() && differByOne(shorter(core, other.core), longer(core, other.core)));
    }

    /** 64-bit hashes of the core and of every core with one character left out. */
    public Set<Long> neighbours() {
        Set<Long> hashes = new TreeSet<>();
        String compared = core.substring(0, Math.min(core.length(), LONGEST_COMPARED));
        hashes.add(hash(compared));
        for (int i = 0; isFuzzy() && i < compared.length(); i++) {
            hashes.add(hash(compared.substring(0, i) + compared.substring(i + 1)));
        }
        return hashes;
    }

    private boolean isFuzzy() {
        return core.length() >= SHORTEST_FUZZY;
    }

    private static String withoutForm(String name) {
        for (String form : FORMS) {
            if (name.endsWith(form)) {
                return name.substring(0, name.length() - form.length());
            }
        }
        return name;
    }

    private static boolean differByOne(String shorter, String longer) {
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.substring(Math.min(shorter.length(), same + skip)).equals(longer.substring(same + 1));
    }

    private static String shorter(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    private static String longer(String one, String other) {
        return one.length() <= other.length() ? other : one;
    }

    /** FNV-1a, 64 bits: the same on every node and in every release. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public String toString() {
        return core;
    }
}

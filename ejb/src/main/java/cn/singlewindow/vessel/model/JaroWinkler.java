package cn.singlewindow.vessel.model;

/** Similarity of two short texts, 0 to 1: shared characters in reach of each other, with weight on the beginning. */
final class JaroWinkler {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** What the similarity cannot be more than, if at most so many characters are shared. */
    static double atMost(double shared, double lengthOfOne, double lengthOfOther) {
        double jaro = (shared / lengthOfOne + shared / lengthOfOther + 1) / 3;
        return jaro + LONGEST_PREFIX * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        boolean[] inOne = new boolean[one.length()];
        boolean[] inOther = new boolean[other.length()];
        int shared = shared(one, other, inOne, inOther);
        if (shared == 0) {
            return 0;
        }
        double swapped = swapped(one, other, inOne, inOther) / 2.0;
        return ((double) shared / one.length() + (double) shared / other.length() + (shared - swapped) / shared) / 3;
    }

    private static int shared(String one, String other, boolean[] inOne, boolean[] inOther) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            int to = Math.min(other.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= to && !inOne[i]; j++) {
                if (!inOther[j] && one.charAt(i) == other.charAt(j)) {
                    inOne[i] = true;
                    inOther[j] = true;
                    shared++;
                }
            }
        }
        return shared;
    }

    private static int swapped(String one, String other, boolean[] inOne, boolean[] inOther) {
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (inOne[i]) {
                while (!inOther[j]) {
                    j++;
                }
                swapped += one.charAt(i) == other.charAt(j++) ? 0 : 1;
            }
        }
        return swapped;
    }
}

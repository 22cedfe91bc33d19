package cn.singlewindow.vessel.model;

import java.util.ArrayList;
import java.util.List;

/** A name made ready once for being compared often. Personal data: never log it. */
public final class ComparedName {

    private static final int LETTERS = 32;
    private static final int COUNTED = 3;

    private final List<String> words;
    private final String plain;
    private final String turned;
    private final String sorted;
    /** At {@code n} the letters that occur more than {@code n} times. */
    private final int[] letters;

    private ComparedName(List<String> words) {
        this.words = words;
        this.plain = String.join(" ", words);
        this.turned = String.join(" ", turned(words));
        this.sorted = String.join(" ", words.stream().sorted().toList());
        this.letters = letters(plain);
    }

    static ComparedName of(String familyName, String givenNames) {
        return new ComparedName(Names.words(familyName, givenNames));
    }

    List<String> sounds() {
        return Names.sounds(words);
    }

    /**
     * How alike two names are, 0 to 1: as written, with the order turned, or with the words in order of the alphabet; 0 without a closer
     * look if too many letters of one are not in the other for {@code least} to be reached.
     */
    double alike(ComparedName other, double least) {
        if (atMost(other) < least) {
            return 0;
        }
        double asWritten = JaroWinkler.similarity(plain, other.plain);
        double turnedRound = plain.equals(turned) ? 0 : JaroWinkler.similarity(plain, other.turned);
        return Math.max(asWritten, Math.max(turnedRound, JaroWinkler.similarity(sorted, other.sorted)));
    }

    /** A bound: each letter that the other name lacks is one that they do not share. */
    private double atMost(ComparedName other) {
        if (plain.isEmpty() || other.plain.isEmpty()) {
            return 1;
        }
        double shared = Math.min(plain.length() - beyond(other), other.plain.length() - other.beyond(this));
        return JaroWinkler.atMost(shared, plain.length(), other.plain.length());
    }

    /** How many letters the other name lacks, at least. */
    private int beyond(ComparedName other) {
        int beyond = 0;
        for (int n = 0; n < COUNTED; n++) {
            beyond += Integer.bitCount(letters[n] & ~other.letters[n]);
        }
        return beyond;
    }

    private static int[] letters(String text) {
        int[] letters = new int[COUNTED];
        for (int i = 0; i < text.length(); i++) {
            int letter = 1 << text.charAt(i) % LETTERS;
            for (int n = 0; n < COUNTED && letter != 0; n++) {
                int before = letters[n];
                letters[n] |= letter;
                letter &= before;
            }
        }
        return letters;
    }

    private static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        if (!turned.isEmpty()) {
            turned.add(turned.remove(0));
        }
        return turned;
    }
}

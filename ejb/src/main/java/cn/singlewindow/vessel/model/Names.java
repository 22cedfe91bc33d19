package cn.singlewindow.vessel.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Names as they are compared: capitals without accents, words parted by blanks. */
final class Names {

    private static final String SOUNDS = "01230120022455012623010202";
    private static final int LONGEST_SOUND = 4;
    private static final int MOST_WORDS = 4;

    private Names() {}

    /** The words of a name. */
    static List<String> words(String... parts) {
        String plain = Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
    }

    /** What the first words of a name sound like, each once: initial and three classes of consonants, as Soundex has them. */
    static List<String> sounds(List<String> words) {
        TreeSet<String> sounds = new TreeSet<>();
        words.stream().limit(MOST_WORDS).forEach(word -> sounds.add(sound(word)));
        return List.copyOf(sounds);
    }

    private static String sound(String word) {
        char first = word.charAt(0);
        if (first < 'A' || first > 'Z') {
            return "U" + Integer.toHexString(word.codePointAt(0));
        }
        StringBuilder sound = new StringBuilder().append(first);
        char last = code(first);
        for (int i = 1; i < word.length() && sound.length() < LONGEST_SOUND; i++) {
            char code = code(word.charAt(i));
            if (code != '0' && code != last) {
                sound.append(code);
            }
            last = code;
        }
        return sound.toString();
    }

    private static char code(char letter) {
        return letter < 'A' || letter > 'Z' ? '0' : SOUNDS.charAt(letter - 'A');
    }

    /** How alike two names are, 0 to 1: as written, with the order turned, or with the words in order of the alphabet. */
    static double alike(List<String> one, List<String> other) {
        String plain = String.join(" ", one);
        double asWritten = JaroWinkler.similarity(plain, String.join(" ", other));
        double turned = JaroWinkler.similarity(plain, String.join(" ", turned(other)));
        double sorted = JaroWinkler.similarity(sorted(one), sorted(other));
        return Math.max(asWritten, Math.max(turned, sorted));
    }

    private static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        if (!turned.isEmpty()) {
            turned.add(turned.remove(0));
        }
        return turned;
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}

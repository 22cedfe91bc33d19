package cn.singlewindow.vessel.model;

import java.text.Normalizer;
import java.util.ArrayList;
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
                .toUpperCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(letter -> {
            if (Character.isLetter(letter)) {
                word.appendCodePoint(letter);
            } else if (!isMark(letter)) {
                end(word, words);
            }
        });
        end(word, words);
        return List.copyOf(words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
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
}

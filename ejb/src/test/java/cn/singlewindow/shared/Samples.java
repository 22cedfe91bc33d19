package cn.singlewindow.shared;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A small property runner: makes samples from a fixed seed, so that every run sees the same ones, and names the sample that
 * broke the property.
 */
public final class Samples {

    private static final int RUNS = 2_000;
    private static final long SEED = 20_261_124L;

    private Samples() {}

    /** Checks the property on two thousand samples. */
    public static <T> void forAll(Function<RandomGenerator, T> maker, Consumer<T> property) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int run = 0; run < RUNS; run++) {
            T sample = maker.apply(random);
            try {
                property.accept(sample);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("run " + run + ", sample <" + sample + ">: " + broken.getMessage(), broken);
            }
        }
    }

    /** A text of that length over that alphabet. */
    public static String text(RandomGenerator random, String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A text of that many decimal digits. */
    public static String digits(RandomGenerator random, int length) {
        return text(random, "0123456789", length);
    }

    /** The text with one place replaced by another character of the alphabet. */
    public static String withOneError(RandomGenerator random, String text, String alphabet) {
        StringBuilder changed = new StringBuilder(text);
        int place = random.nextInt(text.length());
        char old = text.charAt(place);
        char other;
        do {
            other = alphabet.charAt(random.nextInt(alphabet.length()));
        } while (other == old);
        changed.setCharAt(place, other);
        return changed.toString();
    }
}

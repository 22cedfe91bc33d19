package cn.singlewindow.platform.edifact;

/**
 * What an interchange may have at most. All counts are inclusive.
 *
 * @param bytes length as it came
 * @param heading bytes of a telex heading before {@code UNA} or {@code UNB}
 * @param segments segments in all
 * @param messages messages in all
 * @param elements data elements of one segment
 * @param components components of one element, and repetitions of one element
 * @param length bytes of one component
 * @param findings faults that are told; reading goes on, the rest is counted
 */
public record EdifactBounds(
        long bytes, int heading, int segments, int messages, int elements, int components, int length, int findings) {

    /** A list of 100,000 persons fits. */
    public static EdifactBounds standard() {
        return new EdifactBounds(64L << 20, 4_096, 2_000_000, 10_000, 99, 99, 4_096, 999);
    }
}

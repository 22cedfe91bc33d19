package cn.singlewindow.vessel;

import java.util.List;

/**
 * What licences would cost (VD-06 R2).
 *
 * @param options for each term, the shortest first
 * @param best the term of which a year costs least
 * @param callsLastYear on which it is founded
 */
public record DuesAdvice(List<Option> options, int best, int callsLastYear) {

    public DuesAdvice {
        options = List.copyOf(options);
    }

    /**
     * A licence.
     *
     * @param fen what it costs now, in fen; 0 if exempt
     * @param yearFen the least that the coming year costs if it begins with this licence, in fen
     */
    public record Option(int term, long fen, long yearFen) {}
}

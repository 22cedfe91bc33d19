package cn.singlewindow.bench.night;

import java.util.List;

/** Which of many like things has something planted: each kind at least once, and seven in a thousand at random. */
final class Kinds {

    private static final int PER_THOUSAND = 7;

    private final Night night;
    private final List<String> kinds;
    private final String purpose;
    private final int stride;

    Kinds(Night night, String purpose, int things, List<String> kinds) {
        this.night = night;
        this.purpose = purpose;
        this.kinds = kinds;
        this.stride = Math.max(1, things / kinds.size());
    }

    /** What is planted at one; nothing for most. */
    String at(int place) {
        if (place % stride == night.draw(place / stride, purpose + "turn", stride) && place / stride < kinds.size()) {
            return kinds.get(place / stride);
        }
        return night.draw(place, purpose, 1000) < PER_THOUSAND
                ? kinds.get(night.draw(place, purpose + "which", kinds.size()))
                : "";
    }
}

package cn.singlewindow.bench.night;

/** A discrepancy that a night was made with. */
public record Planted(String check, String kind, String key) implements Comparable<Planted> {

    @Override
    public int compareTo(Planted other) {
        return toString().compareTo(other.toString());
    }
}

package cn.singlewindow.platform.edifact;

import java.util.List;

/** A segment: tag, and elements of components counted from 1. What is not there is the empty string. */
public final class Segment {

    private static final String[] NONE = {};
    private static final String[][] NO_REPETITION = {NONE};

    private final String tag;
    private final Position position;
    private final String[][][] elements;

    Segment(Position position, List<String[][]> elements) {
        this.tag = position.tag();
        this.position = position;
        this.elements = elements.toArray(String[][][]::new);
    }

    private Segment(Position position, String[][][] elements) {
        this.tag = position.tag();
        this.position = position;
        this.elements = elements;
    }

    Segment moved(int message, int segment) {
        return new Segment(new Position(message, segment, tag, 0, 0, position.offset()), elements);
    }

    /** {@code NAD}. */
    public String tag() {
        return tag;
    }

    /** Where it stands. */
    public Position position() {
        return position;
    }

    /** Where one of its components stands. */
    public Position at(int element, int component) {
        return position.at(element, component);
    }

    /** Number of data elements. */
    public int size() {
        return elements.length;
    }

    /** How often an element stands; 1 if it does not. */
    public int repetitions(int element) {
        return repeated(element).length;
    }

    /** Number of components of an element's first repetition. */
    public int components(int element) {
        return repeated(element)[0].length;
    }

    /** The first component. */
    public String text(int element) {
        return text(element, 1);
    }

    /** A component of the first repetition. */
    public String text(int element, int component) {
        return text(element, 1, component);
    }

    /** A component of a repetition. */
    public String text(int element, int repetition, int component) {
        String[][] all = repeated(element);
        if (repetition > all.length || component > all[repetition - 1].length) {
            return "";
        }
        return all[repetition - 1][component - 1];
    }

    /** Whether the first component is one of these. */
    public boolean is(int element, String... codes) {
        return List.of(codes).contains(text(element));
    }

    private String[][] repeated(int element) {
        return element > elements.length ? NO_REPETITION : elements[element - 1];
    }
}

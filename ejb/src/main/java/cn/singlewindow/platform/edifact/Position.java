package cn.singlewindow.platform.edifact;

/**
 * A place in an interchange, counted as CONTRL counts.
 *
 * @param message the message, from 1; 0 outside messages
 * @param segment the segment in its message, UNH being 1; outside messages the segment in the interchange, UNA not
 *     counted
 * @param tag the segment's tag
 * @param element the data element, from 1, the tag not counted; 0 for the whole segment
 * @param component the component, from 1; 0 for the whole element
 * @param offset bytes before the segment
 */
public record Position(int message, int segment, String tag, int element, int component, long offset) {

    /** The same segment at one of its elements. */
    public Position at(int whichElement, int whichComponent) {
        return new Position(message, segment, tag, whichElement, whichComponent, offset);
    }

    /** {@code message[1]/segment[12]/NAD/4/1}, or {@code interchange/segment[1]/UNB}. */
    public String path() {
        StringBuilder path = new StringBuilder(message == 0 ? "interchange" : "message[" + message + "]")
                .append("/segment[")
                .append(segment)
                .append("]/")
                .append(tag.isEmpty() ? "?" : tag);
        if (element > 0) {
            path.append('/').append(element);
        }
        return component > 0 ? path.append('/').append(component).toString() : path.toString();
    }
}

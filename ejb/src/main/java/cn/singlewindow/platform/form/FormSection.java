package cn.singlewindow.platform.form;

/** A part of a form, of which there is one group of fields, or a list of groups. Implemented by a module's enum. */
public interface FormSection {

    /** The section's own constant name, as the field table writes it. */
    String name();

    /** The member's name in JSON. */
    String json();

    /** The element of one group, as senders name it. */
    String element();

    /** The element around the repeated groups; empty where there is none. */
    String wrapper();

    /** Whether there may be more than one group of it. */
    boolean repeats();

    /** Where a group stands, in the sender's own terms: {@code DecHead}, {@code DecList[3]}. @param position from 1 */
    default String path(int position) {
        return repeats() ? element() + "[" + position + "]" : element();
    }

    /** Where the list of groups stands. */
    default String listPath() {
        return wrapper().isEmpty() ? element() : wrapper();
    }
}

package cn.singlewindow.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of one thing: read once for each drawing, and again after something was done to it.
 *
 * @param <V> the thing as its reader sees it
 */
public abstract class ReadPage<V> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    protected CurrentUser user;

    @Inject
    protected Refusals refusals;

    private String key = UUID.randomUUID().toString();
    private String note = "";
    private transient @Nullable V view;

    /** Asks the door for it. */
    protected abstract V read();

    /** Refuses the page before it is drawn if there is no such thing. */
    public void load() {
        getView();
    }

    /** The thing as the reader may see it. */
    public V getView() {
        V known = view;
        if (known == null) {
            known = read();
            view = known;
        }
        return known;
    }

    /** The key of the next command: pressing twice does it once. */
    protected String key() {
        return "portal-" + key;
    }

    /** Shows it after something was done to it. @param after as it is now; absent to have it read again */
    protected void changed(@Nullable V after, String text) {
        view = after;
        key = UUID.randomUUID().toString();
        note = "";
        refusals.done(text);
    }

    /** What an officer writes beside a decision. */
    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note.strip();
    }
}

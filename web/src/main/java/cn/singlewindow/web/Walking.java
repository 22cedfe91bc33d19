package cn.singlewindow.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place in a list that is walked by key, as it stands in the page's address. */
public abstract class Walking implements Serializable {

    private static final long serialVersionUID = 1L;

    private String after = "";
    private String trail = "";
    private String text = "";
    private String state = "";

    /** The way to the pages before and after. */
    protected KeyWalk walk(String path, @Nullable String next) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("text", text);
        filters.put("state", state);
        return new KeyWalk(path, filters, after, trail, next);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = known(after);
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(@Nullable String trail) {
        this.trail = known(trail);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = known(text);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = known(state);
    }

    /** A parameter that may be missing. */
    protected static String known(@Nullable String value) {
        return value == null ? "" : value;
    }
}

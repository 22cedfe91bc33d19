package cn.singlewindow.web;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place in a list that is walked by key, as it stands in the page's address. */
public abstract class Walking implements Serializable {

    private static final long serialVersionUID = 1L;

    private String after = "";
    private String trail = "";

    /** The way to the pages before and after. */
    protected KeyWalk walk(String path, Map<String, String> filters, @Nullable String next) {
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

    /** A parameter that may be missing. */
    protected static String known(@Nullable String value) {
        return value == null ? "" : value;
    }
}

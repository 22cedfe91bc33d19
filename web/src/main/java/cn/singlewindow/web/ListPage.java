package cn.singlewindow.web;

import cn.singlewindow.shared.Page;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page with a list that is walked by key: read once for each drawing, filtered by a text and a state. */
public abstract class ListPage<T> extends Walking {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String state = "";
    private transient @Nullable Page<T> page;

    /** Asks the door for the rows from {@link #getAfter()}. */
    protected abstract Page<T> read();

    /** The other parameters of the address. */
    protected Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("text", text);
        filters.put("state", state);
        return filters;
    }

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        page();
    }

    private Page<T> page() {
        Page<T> known = page;
        if (known == null) {
            known = read();
            page = known;
        }
        return known;
    }

    /** Has the rows read again, after something was done to them. */
    protected void changed() {
        page = null;
    }

    /** The rows of this page. */
    public List<T> getRows() {
        return page().items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return walk(path(), filters(), page().nextKey());
    }

    private static String path() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
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
}

package cn.singlewindow.web;

import cn.singlewindow.platform.notification.NoticeView;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.shared.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the window tells its reader. */
@Named
@ViewScoped
public class ReadNoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Notifications notifications;

    @Inject
    CurrentUser user;

    private String after = "";
    private String trail = "";
    private transient @Nullable Page<NoticeView> page;

    private Page<NoticeView> page() {
        Page<NoticeView> known = page;
        if (known == null) {
            known = notifications.list(user.scope(), after, ROWS);
            page = known;
        }
        return known;
    }

    /** Marks one as read and goes where it points. */
    public String open(long id, String link) {
        notifications.markRead(user.scope(), id);
        String target = LocalPath.safe(link.isEmpty() ? "/notices.xhtml" : link);
        return target + (target.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Marks all as read. */
    public String readAll() {
        notifications.markAllRead(user.scope());
        return "/notices.xhtml?faces-redirect=true";
    }

    /** The notices of this page, newest first. */
    public List<NoticeView> getRows() {
        return page().items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return new KeyWalk("/notices.xhtml", Map.of(), after, trail, page().nextKey());
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(@Nullable String trail) {
        this.trail = trail == null ? "" : trail;
    }
}

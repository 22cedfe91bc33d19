package cn.singlewindow.web;

import cn.singlewindow.platform.notification.NoticeView;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.shared.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the window tells its reader. */
@Named
@ViewScoped
public class ReadNoticesPage extends ListPage<NoticeView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Notifications notifications;

    @Inject
    CurrentUser user;

    @Override
    protected Page<NoticeView> read() {
        return notifications.list(user.scope(), getAfter(), ROWS);
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
}

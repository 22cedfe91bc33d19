package cn.singlewindow.web;

import cn.singlewindow.platform.notification.Notifications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The bell of the top bar. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Notifications notifications;

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    private @Nullable Integer unread;

    /** How many notices have not been read. */
    public int getUnread() {
        Integer known = unread;
        if (known == null) {
            known = notifications.unread(user.scope());
            unread = known;
        }
        return known;
    }

    /** The number in the bell. */
    public String getBadge() {
        int unread = getUnread();
        return unread > 99 ? "99+" : Integer.toString(unread);
    }

    /** What the bell says. */
    public String getLabel() {
        return say.text("notices.bell", getUnread());
    }
}

package cn.singlewindow.platform.notification;

import java.time.Instant;
import java.util.List;

/**
 * A notice as its reader sees it.
 *
 * @param code key of the text, to be filled with the arguments
 * @param link path inside the portal; empty for none
 */
public record NoticeView(long id, String code, List<String> arguments, String link, Instant postedAt, boolean isRead) {

    public NoticeView {
        arguments = List.copyOf(arguments);
    }
}

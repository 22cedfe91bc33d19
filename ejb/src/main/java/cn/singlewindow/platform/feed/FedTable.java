package cn.singlewindow.platform.feed;

/**
 * A table whose rows are read as a feed: it has {@code id} and {@code feed_no}, which is null until the row is numbered. Every CDI bean
 * of this type is numbered by {@link FeedClockwork}.
 */
public interface FedTable {

    /** The table. */
    String rows();

    /** The row of {@code platform_lock} that lets one node number at a time. */
    String lock();
}

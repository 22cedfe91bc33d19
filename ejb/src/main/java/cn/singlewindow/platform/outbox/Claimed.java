package cn.singlewindow.platform.outbox;

/** An event that this node has leased. @param failures how often it has failed so far, unavailability apart */
public record Claimed(Delivery delivery, int failures) {}

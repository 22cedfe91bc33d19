package cn.singlewindow.collaboration.feedback;

/** A result on its way to a subscriber. @param secret empty for mail */
public record Push(long delivery, SubscriptionView subscription, String secret, ResultView result) {}

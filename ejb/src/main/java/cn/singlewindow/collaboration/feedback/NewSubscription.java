package cn.singlewindow.collaboration.feedback;

/** A subscription with the secret that signs its webhooks, 64 hexadecimal digits; shown this once, empty for mail. */
public record NewSubscription(SubscriptionView subscription, String secret) {}

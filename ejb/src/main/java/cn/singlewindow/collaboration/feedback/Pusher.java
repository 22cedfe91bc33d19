package cn.singlewindow.collaboration.feedback;

/** Pushes results over one channel. */
interface Pusher {

    Channel channel();

    /**
     * Pushes.
     *
     * @return ACKED if the subscriber has taken it, SENT if that cannot be known
     * @throws PushFailed if it did not arrive
     */
    DeliveryState push(Push push);
}

package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.rules.PublicAddress;
import cn.singlewindow.platform.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pushes by HTTPS POST; taken is what is answered with 2xx. */
@ApplicationScoped
class WebhookPusher implements Pusher {

    @Inject
    FeedbackConfiguration configuration;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public DeliveryState push(Push push) {
        PublicAddress allowed = configuration.addresses();
        URI to = allowed.wellFormed(push.subscription().address()).orElseThrow(() -> new PushFailed("address refused"));
        InetAddress address = allowed.resolve(to).orElseThrow(() -> new PushFailed("host unknown or not public"));
        String body = WebhookBody.of(push, texts);
        int status = send(to, address, headers(push, body), body);
        if (status < 200 || status > 299) {
            throw new PushFailed("HTTP " + status);
        }
        return DeliveryState.ACKED;
    }

    private Map<String, String> headers(Push push, String body) {
        long timestamp = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("SW-Delivery", Long.toString(push.delivery()));
        headers.put("SW-Sequence", Long.toString(push.result().sequence()));
        headers.put("SW-Timestamp", Long.toString(timestamp));
        headers.put("SW-Signature", WebhookSignature.of(push.secret(), timestamp, body));
        return headers;
    }

    private static int send(URI to, InetAddress address, Map<String, String> headers, String body) {
        try {
            return PinnedPost.send(to, address, headers, body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new PushFailed(failure.getClass().getSimpleName());
        }
    }
}

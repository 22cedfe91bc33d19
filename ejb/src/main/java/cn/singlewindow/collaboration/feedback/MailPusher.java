package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.platform.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Pushes by mail: number and state in both languages, never content. Off unless an SMTP server is configured. */
@ApplicationScoped
class MailPusher implements Pusher {

    @Inject
    FeedbackConfiguration configuration;

    @Inject
    Texts texts;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public DeliveryState push(Push push) {
        if (!configuration.mails()) {
            throw new PushFailed("no mail server is configured");
        }
        try {
            Session session = Session.getInstance(configuration.smtp());
            send(message(session, push));
            return DeliveryState.SENT;
        } catch (MessagingException failure) {
            throw new PushFailed(failure.getClass().getSimpleName());
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        if (configuration.user().isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(message, configuration.user(), configuration.password());
        }
    }

    private MimeMessage message(Session session, Push push) throws MessagingException {
        ResultView result = push.result();
        String[] arguments = {
            result.subjectKey(),
            result.state().isEmpty() ? result.event() : result.state(),
            String.join(" ", result.codes())
        };
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(configuration.from()));
        message.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(push.subscription().address(), true));
        message.setSubject(text(Locale.SIMPLIFIED_CHINESE, "subject", arguments), StandardCharsets.UTF_8.name());
        message.setText(
                text(Locale.SIMPLIFIED_CHINESE, "body", arguments) + "\n\n" + text(Locale.ENGLISH, "body", arguments)
                        + "\n",
                StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("SW-Delivery", Long.toString(push.delivery()));
        return message;
    }

    private String text(Locale locale, String part, String... arguments) {
        return texts.text(locale, "collaboration.mail." + part, arguments);
    }
}

package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.rules.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** System properties that say where results may be pushed to. */
@ApplicationScoped
class FeedbackConfiguration {

    static final String OPEN_HOSTS = "singlewindow.feedback.open.hosts";
    static final String SMTP_HOST = "singlewindow.smtp.host";
    static final String SMTP_PORT = "singlewindow.smtp.port";
    static final String SMTP_USER = "singlewindow.smtp.user";
    static final String SMTP_PASSWORD = "singlewindow.smtp.password";
    static final String SMTP_STARTTLS = "singlewindow.smtp.starttls";
    static final String SMTP_FROM = "singlewindow.smtp.from";
    private static final String TIMEOUT = "10000";

    /** Where webhooks may go. */
    PublicAddress addresses() {
        return new PublicAddress(words(System.getProperty(OPEN_HOSTS, "")));
    }

    /** Whether mail can be sent. */
    boolean mails() {
        return !System.getProperty(SMTP_HOST, "").isBlank();
    }

    String from() {
        return System.getProperty(SMTP_FROM, "no-reply@localhost");
    }

    /** What Jakarta Mail needs to know of the server. */
    Properties smtp() {
        Properties smtp = new Properties();
        smtp.put("mail.transport.protocol", "smtp");
        smtp.put("mail.smtp.host", System.getProperty(SMTP_HOST, ""));
        smtp.put("mail.smtp.port", System.getProperty(SMTP_PORT, "25"));
        smtp.put("mail.smtp.connectiontimeout", TIMEOUT);
        smtp.put("mail.smtp.timeout", TIMEOUT);
        smtp.put("mail.smtp.writetimeout", TIMEOUT);
        boolean secure = Boolean.parseBoolean(System.getProperty(SMTP_STARTTLS, "true"));
        smtp.put("mail.smtp.starttls.required", Boolean.toString(secure));
        smtp.put("mail.smtp.starttls.enable", Boolean.toString(secure));
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        smtp.put("mail.smtp.auth", Boolean.toString(!user().isEmpty()));
        return smtp;
    }

    String user() {
        return System.getProperty(SMTP_USER, "");
    }

    String password() {
        return System.getProperty(SMTP_PASSWORD, "");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[, ]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The few things that an agency's system says to the window. */
public final class AgencySystem {

    private final SoapLine line;

    public AgencySystem(SoapLine line) {
        this.line = line;
    }

    /** A mail. */
    public record Mail(
            long sequence,
            String subjectType,
            String subjectKey,
            String event,
            Instant happenedAt,
            String state,
            long version,
            boolean onHold,
            List<String> decisions) {}

    /** Mails after a number. */
    public List<Mail> fetch(long after, int limit) throws IOException, InterruptedException {
        return mails(line.call("fetchCases", "<a:after>" + after + "</a:after><a:limit>" + limit + "</a:limit>"));
    }

    /** One mail again, with its subject as it is now. */
    public List<Mail> again(long sequence) throws IOException, InterruptedException {
        return mails(line.call("replayCases", "<a:from>" + sequence + "</a:from><a:to>" + sequence + "</a:to>"));
    }

    private static List<Mail> mails(VerifiedAnswer answer) {
        List<Mail> mails = new ArrayList<>();
        for (Element each : VerifiedAnswer.elements(answer.payload())) {
            if (each.getLocalName().equals("case")) {
                mails.add(mail(each));
            }
        }
        return mails;
    }

    private static Mail mail(Element from) {
        List<String> decisions = new ArrayList<>();
        for (Element each : VerifiedAnswer.elements(from)) {
            if (each.getLocalName().equals("decision")) {
                decisions.add(each.getTextContent());
            }
        }
        return new Mail(
                Long.parseLong(VerifiedAnswer.text(from, "sequence")),
                VerifiedAnswer.text(from, "subjectType"),
                VerifiedAnswer.text(from, "subjectKey"),
                VerifiedAnswer.text(from, "event"),
                Instant.parse(VerifiedAnswer.text(from, "happenedAt")),
                VerifiedAnswer.text(from, "state"),
                Long.parseLong(VerifiedAnswer.text(from, "version")),
                Boolean.parseBoolean(VerifiedAnswer.text(from, "onHold")),
                decisions);
    }

    /** Takes note of mails. */
    public void acknowledge(long upTo) throws IOException, InterruptedException {
        line.call("acknowledge", "<a:upTo>" + upTo + "</a:upTo>");
    }

    /** Decides. @return the state afterwards */
    public String decide(String key, String officer, Mail about, String decision, String reason)
            throws IOException, InterruptedException {
        return line.call(
                        "returnDecision",
                        "<a:idempotencyKey>" + key + "</a:idempotencyKey><a:officer>" + officer
                                + "</a:officer><a:subjectType>" + about.subjectType() + "</a:subjectType><a:subjectKey>"
                                + about.subjectKey() + "</a:subjectKey><a:version>" + about.version()
                                + "</a:version><a:decision>" + decision + "</a:decision><a:reasonCode>" + reason
                                + "</a:reasonCode><a:note/>")
                .text("state");
    }
}

package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An agency's mailbox (RC-02 R2, RC-05 R1): everything it must know, in one sequence without a gap, that it may walk through again
 * at any time. Needs {@link Permission#AGENCY_EXCHANGE}; an agency sees its own mailbox only.
 */
@Stateless
@Application("RC-02")
public class Mailbox {

    /** Mails of one answer at most. */
    public static final int MOST = 100;

    static final String SELECT = "SELECT seq, subject_type, subject_key, event, version, happened_at"
            + " FROM collaboration_mail WHERE agency = ? AND seq ";

    @Inject
    Database database;

    @Inject
    AuditTrail audit;

    /** Mails after a number, oldest first. @param after the last number seen, 0 for all @param limit 1 to {@value #MOST} */
    public List<Mail> after(Scope scope, long after, int limit) {
        return database.list(
                SELECT + "> ? ORDER BY seq LIMIT ?", Mailbox::read, agency(scope), Math.max(0, after), bounded(limit));
    }

    /** Mails that were not acknowledged yet, oldest first. */
    public List<Mail> pending(Scope scope, int limit) {
        return after(scope, view(scope).acknowledged(), limit);
    }

    /** Mails from one number to another, both included; at most {@value #MOST}. */
    public List<Mail> range(Scope scope, long from, long to) {
        return database.list(
                SELECT + "BETWEEN ? AND ? ORDER BY seq LIMIT " + MOST, Mailbox::read, agency(scope), from, to);
    }

    /** How far the agency is. */
    public MailboxView view(Scope scope) {
        String agency = agency(scope);
        return database.first(
                        "SELECT last_seq, acknowledged FROM collaboration_mailbox WHERE agency = ?",
                        row -> new MailboxView(agency, row.number("last_seq"), row.number("acknowledged")),
                        agency)
                .orElseGet(() -> new MailboxView(agency, 0, 0));
    }

    /**
     * Takes note of everything up to a number; a smaller number than before changes nothing.
     *
     * @throws Rejected NOT_SENT_YET beyond the newest mail
     */
    public MailboxView acknowledge(Scope scope, long upTo) {
        MailboxView before = view(scope);
        if (upTo > before.last()) {
            throw Rejected.because(ExchangeProblem.NOT_SENT_YET, Long.toString(upTo), Long.toString(before.last()));
        }
        if (upTo <= before.acknowledged()) {
            return before;
        }
        database.update(
                "UPDATE collaboration_mailbox SET acknowledged = GREATEST(acknowledged, ?) WHERE agency = ?",
                upTo,
                before.agency());
        audit.record(AuditEvent.done("exchange.mail.acknowledge", scope, "mailbox", before.agency())
                .with("upTo", Long.toString(upTo)));
        return new MailboxView(before.agency(), before.last(), upTo);
    }

    private static String agency(Scope scope) {
        scope.require(Permission.AGENCY_EXCHANGE);
        return scope.agency().orElseThrow(() -> Rejected.because(ExchangeProblem.ONLY_AGENCIES));
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(MOST, limit));
    }

    static Mail read(Row row) {
        return new Mail(
                row.number("seq"),
                row.text("subject_type"),
                row.text("subject_key"),
                row.text("event"),
                row.number("version"),
                row.instant("happened_at"));
    }
}

package cn.singlewindow.platform.access;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Administers certificates of systems; whose, as {@link UserDesk} says. */
@Stateless
public class CertificateDesk {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_SUBJECT = 300;

    @Inject
    Database database;

    @Inject
    Holders holders;

    @Inject
    AccessGuard guard;

    @Inject
    AccessChanges changes;

    @Inject
    Clock clock;

    /** Registers a certificate for a party. @throws Rejected NAME_TAKEN, UNKNOWN_ROLE, ROLE_NOT_FOR_PARTY */
    public void register(Scope scope, X509Certificate certificate, Party party, Set<String> roles) {
        guard.requireFor(scope, party);
        String thumbprint = Identities.thumbprint(certificate);
        if (database.exists("SELECT 1 FROM access_certificate WHERE thumbprint = ?", thumbprint)) {
            throw Rejected.because(PlatformProblem.NAME_TAKEN, thumbprint);
        }
        String subject = certificate.getSubjectX500Principal().getName();
        database.update(
                "INSERT INTO access_certificate (thumbprint, subject, party, valid_until, enabled, created_at)"
                        + " VALUES (?, ?, ?, ?, 1, ?)",
                thumbprint,
                subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT),
                PartyKey.of(party),
                certificate.getNotAfter().toInstant(),
                clock.instant());
        holders.setRoles(HolderKind.CERTIFICATE, thumbprint, party, roles);
        changes.record(AuditEvent.done("access.certificate.register", scope, "certificate", thumbprint)
                .with("party", PartyKey.of(party)));
    }

    /** Revokes a certificate, for good. @throws Rejected NOT_FOUND */
    public void revoke(Scope scope, String thumbprint) {
        guard.partyOf(scope, HolderKind.CERTIFICATE, thumbprint);
        if (holders.setEnabled(HolderKind.CERTIFICATE, thumbprint, false)) {
            changes.record(AuditEvent.done("access.certificate.revoke", scope, "certificate", thumbprint));
        }
    }

    /** Certificates by thumbprint; parameters as {@link UserDesk#list}. */
    public Page<CertificateView> list(Scope scope, String after, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST_ROWS));
        List<CertificateView> rows = database.list(
                "SELECT thumbprint, subject, party, valid_until, enabled FROM access_certificate"
                        + " WHERE party LIKE ? AND thumbprint > ? ORDER BY thumbprint LIMIT ?",
                CertificateDesk::read,
                guard.visibleParties(scope),
                after,
                wanted + 1);
        return Page.of(rows, wanted, CertificateView::thumbprint);
    }

    private static CertificateView read(Row row) {
        return new CertificateView(
                row.text("thumbprint"),
                row.text("subject"),
                PartyKey.parse(row.text("party")),
                row.instant("valid_until"),
                !row.flag("enabled"));
    }
}

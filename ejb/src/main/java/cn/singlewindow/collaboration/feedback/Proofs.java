package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.store.ProofRows;
import cn.singlewindow.collaboration.feedback.store.ResultRows;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The door to proofs (CATALOGUE RC-05 R4): an enterprise gives a bank a link that shows where one of its submissions stands, now
 * and as long as the link is valid. Whoever has the link may read, and sees nothing else.
 */
@Stateless
@Application("RC-05")
public class Proofs {

    private static final int TOKEN_BYTES = 24;
    private static final int MOST_DAYS = 180;
    private static final int LONGEST_READER = 100;
    private static final String SUBJECT = "collaboration.proof";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ProofRows rows;

    @Inject
    ResultRows results;

    @Inject
    Feedback feedback;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /** Makes a link. Needs RESULT_SUBSCRIBE. @return its token, shown this once @throws Rejected NOT_FOUND, RC-507 */
    public String make(Scope scope, Prove command) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        String party = party(scope);
        if (feedback.standing(scope, command.subjectType(), command.subjectKey())
                .isEmpty()) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        boolean named = !command.reader().isEmpty() && command.reader().length() <= LONGEST_READER;
        if (!named || command.days() < 1 || command.days() > MOST_DAYS) {
            throw new Rejected(List.of(Violation.at(
                    "days",
                    Integer.toString(command.days()),
                    FeedbackProblem.PROOF_DAYS,
                    Integer.toString(MOST_DAYS))));
        }
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        Instant now = clock.instant();
        ProofLink link = new ProofLink(
                ids.next(),
                command.subjectType(),
                command.subjectKey(),
                command.reader(),
                now,
                now.plus(Duration.ofDays(command.days())),
                0,
                null);
        rows.insert(link, party, hash(text), scope.actor());
        audit.record(
                AuditEvent.done(SUBJECT + ".make", scope, SUBJECT, link.id()).with("subject", command.subjectKey()));
        return text;
    }

    /** The own links, newest first. */
    public List<ProofLink> list(Scope scope) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        return rows.of(party(scope));
    }

    /** Ends one of the own. @throws Rejected NOT_FOUND */
    public void end(Scope scope, long id) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        if (!rows.end(party(scope), id, clock.instant())) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        audit.record(AuditEvent.done(SUBJECT + ".end", scope, SUBJECT, id));
    }

    /** What the holder of a link sees; nothing if it is unknown, ended or has run out. */
    public Optional<ProofView> read(String token) {
        Instant now = clock.instant();
        return rows.find(hash(token), now).flatMap(kept -> {
            rows.read(kept.link().id(), now);
            return feedback.standing(
                            Scope.system("proof"),
                            kept.link().subjectType(),
                            kept.link().subjectKey())
                    .map(standing -> view(kept, standing, now));
        });
    }

    private ProofView view(ProofRows.Kept kept, Standing standing, Instant now) {
        ProofLink link = kept.link();
        List<ResultView> all = results.range(kept.party(), link.subjectType(), link.subjectKey(), 1, Long.MAX_VALUE);
        String content = RecordJson.write(new TreeMap<>(Map.of(
                "subject",
                standing.subjectKey(),
                "number",
                standing.number(),
                "state",
                standing.state(),
                "results",
                all)));
        return new ProofView(
                standing,
                link.reader(),
                link.madeAt(),
                link.validUntil(),
                all,
                HexFormat.of().formatHex(hash(content)),
                now);
    }

    private static String party(Scope scope) {
        return Outcome.enterprise(scope.enterprise()
                .orElseThrow(() -> Rejected.because(AccessProblem.FORBIDDEN, Permission.RESULT_SUBSCRIBE.name())));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

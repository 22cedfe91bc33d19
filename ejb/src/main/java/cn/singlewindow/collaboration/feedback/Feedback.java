package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.store.DeliveryRows;
import cn.singlewindow.collaboration.feedback.store.ResultRows;
import cn.singlewindow.collaboration.feedback.store.SubscriptionRows;
import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The door to result feedback (CATALOGUE RC-05). A party, that is an enterprise or an agency, sees its own results and
 * subscriptions; the window sees the subscriptions and deliveries of all, and no results. Reading needs RESULT_READ, subscribing
 * RESULT_SUBSCRIBE; the window needs EXCHANGE_OPERATE.
 */
@Stateless
@Application("RC-05")
public class Feedback {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_SUBSCRIPTIONS = 20;
    private static final int SECRET_BYTES = 32;
    private static final String SUBJECT = "collaboration.subscription";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ResultRows results;

    @Inject
    SubscriptionRows subscriptions;

    @Inject
    DeliveryRows deliveries;

    @Inject
    Distribution distribution;

    @Inject
    FeedbackConfiguration configuration;

    @Inject
    @Any
    Instance<FeedbackSource> sources;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /** The kinds of subjects that results are about. */
    public Set<String> subjectTypes() {
        Set<String> types = new TreeSet<>();
        sources.forEach(source -> types.add(source.subjectType()));
        return types;
    }

    /** Subscribes. @throws Rejected RC-501 to RC-504 */
    public NewSubscription subscribe(Scope scope, Subscribe command) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        String party = party(scope);
        requireFit(command);
        if (subscriptions.count(party) >= MOST_SUBSCRIPTIONS) {
            throw Rejected.because(FeedbackProblem.TOO_MANY, Integer.toString(MOST_SUBSCRIPTIONS));
        }
        SubscriptionView subscription = new SubscriptionView(
                ids.next(),
                party,
                command.channel(),
                command.address(),
                command.subjectTypes(),
                command.terminalOnly(),
                clock.instant(),
                null,
                0);
        String secret = command.channel() == Channel.WEBHOOK ? secret() : "";
        subscriptions.insert(subscription, secret, scope.actor());
        audit.record(AuditEvent.done(SUBJECT + ".begin", scope, SUBJECT, subscription.id())
                .with("channel", command.channel().name()));
        return new NewSubscription(subscription, secret);
    }

    private void requireFit(Subscribe command) {
        List<Violation> broken = new ArrayList<>();
        command.subjectTypes().stream()
                .filter(type -> !subjectTypes().contains(type))
                .sorted()
                .forEach(type -> broken.add(Violation.at("subjectTypes", type, FeedbackProblem.SUBJECT_TYPE, type)));
        boolean fits = command.channel() == Channel.WEBHOOK
                ? configuration.addresses().wellFormed(command.address()).isPresent()
                : command.address().length() <= 200
                        && command.address().matches("[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{3,135}");
        if (!fits) {
            broken.add(Violation.at("address", command.address(), FeedbackProblem.ADDRESS));
        }
        if (command.channel() == Channel.MAIL && !configuration.mails()) {
            broken.add(Violation.of(FeedbackProblem.NO_MAIL));
        }
        if (!broken.isEmpty()) {
            throw new Rejected(broken);
        }
    }

    /** The own subscriptions, or for the window all, newest first. */
    public List<SubscriptionView> subscriptions(Scope scope) {
        return subscriptions.of(seenBy(scope));
    }

    /** Ends one of the own. @throws Rejected NOT_FOUND */
    public void unsubscribe(Scope scope, long id) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        if (!subscriptions.end(party(scope), id, clock.instant())) {
            throw Rejected.because(AccessProblem.NOT_FOUND);
        }
        audit.record(AuditEvent.done(SUBJECT + ".end", scope, SUBJECT, id));
    }

    /**
     * The own results after one, in the order of their numbers: a feed.
     *
     * @param after the greatest number seen, or 0
     * @param limit 1 to 1000
     */
    public List<ResultView> results(Scope scope, long after, int limit) {
        scope.require(Permission.RESULT_READ);
        return results.feed(party(scope), after, Math.max(1, Math.min(MOST_ROWS, limit)));
    }

    /**
     * The own results of one subject again, by sequence (R1). One that is nobody's is an empty list.
     *
     * @throws Rejected RC-506 unless 1 ≤ from ≤ to
     */
    public List<ResultView> replay(Scope scope, String subjectType, String subjectKey, long from, long to) {
        scope.require(Permission.RESULT_READ);
        if (from < 1 || to < from) {
            throw Rejected.because(FeedbackProblem.RANGE);
        }
        return results.range(party(scope), subjectType, subjectKey, from, to);
    }

    /** Pushes a range of a subject again to one of the own subscriptions. @return how many @throws Rejected NOT_FOUND, RC-506 */
    public int pushAgain(Scope scope, long subscription, String subjectType, String subjectKey, long from, long to) {
        scope.require(Permission.RESULT_SUBSCRIBE);
        SubscriptionView own = subscriptions
                .find(party(scope), subscription)
                .filter(one -> one.endedAt() == null)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        List<ResultView> range = replay(scope, subjectType, subjectKey, from, to);
        range.forEach(result -> distribution.push(own.id(), result));
        audit.record(AuditEvent.done(SUBJECT + ".replay", scope, SUBJECT, own.id())
                .with("subject", subjectKey)
                .with("results", Integer.toString(range.size())));
        return range.size();
    }

    /** Deliveries in a state, newest first: the own, or for the window all. */
    public Page<DeliveryView> deliveries(Scope scope, DeliveryState state, String after, int limit) {
        return deliveries.list(seenBy(scope), state, after, Math.max(1, Math.min(200, limit)));
    }

    /** Sends one that was given up again. @throws Rejected NOT_FOUND, RC-505 */
    public void retry(Scope scope, long delivery) {
        DeliveryView view =
                deliveries.find(seenBy(scope), delivery).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        if (!deliveries.revive(delivery, clock.instant())) {
            throw Rejected.because(FeedbackProblem.NOT_DEAD);
        }
        distribution.send(delivery, view.subscription(), view.result());
        audit.record(AuditEvent.done("collaboration.delivery.retry", scope, "collaboration.delivery", delivery));
    }

    /** Where a submission within the scope stands; nothing if it is not there. Needs RESULT_READ. */
    public Optional<Standing> standing(Scope scope, String subjectType, String subjectKey) {
        scope.require(Permission.RESULT_READ);
        return sources.stream()
                .filter(source -> source.subjectType().equals(subjectType))
                .flatMap(source -> source.standing(scope, subjectKey).stream())
                .findFirst();
    }

    /** What is pending at whom since when, of all kinds, those waiting longest first (R2). Needs RESULT_READ. */
    public List<Standing> pending(Scope scope, int limit) {
        scope.require(Permission.RESULT_READ);
        int most = Math.max(1, Math.min(200, limit));
        return sources.stream()
                .flatMap(source -> source.pending(scope, most).stream())
                .sorted(Comparator.comparing(Standing::since))
                .limit(most)
                .toList();
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Whose subscriptions and deliveries somebody sees: the own, or as operator those of all. */
    private static String seenBy(Scope scope) {
        if (scope.isWindow()) {
            scope.require(Permission.EXCHANGE_OPERATE);
            return "";
        }
        scope.require(Permission.RESULT_SUBSCRIBE);
        return party(scope);
    }

    private static String party(Scope scope) {
        if (scope.enterprise().isPresent()) {
            return Outcome.enterprise(scope.enterprise().getAsLong());
        }
        return scope.agency()
                .map(Outcome::agency)
                .orElseThrow(() -> Rejected.because(AccessProblem.FORBIDDEN, Permission.RESULT_READ.name()));
    }
}

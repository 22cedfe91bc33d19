package cn.singlewindow.platform.reference;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.store.Loads;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Begins loads, each in a transaction of its own, so that the job that follows sees them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoadOpening {

    /** A load that shows no life for so long has died with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject
    Loads loads;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /** Begins a load of the bundled edition. */
    public long bundled(Scope scope, Edition edition) {
        return begin(scope, edition, OptionalLong.empty());
    }

    /** Keeps an archive and begins a load of it. */
    public long uploaded(Scope scope, Edition edition, String name, byte[] archive) {
        long upload = ids.next();
        loads.keep(upload, name, sha256(archive), archive, clock.instant(), scope.actor());
        return begin(scope, edition, OptionalLong.of(upload));
    }

    private long begin(Scope scope, Edition edition, OptionalLong upload) {
        long id = ids.next();
        LoadRow load = new LoadRow(
                id,
                edition.name(),
                edition.effective(),
                upload.isPresent(),
                LoadState.RUNNING,
                clock.instant(),
                scope.actor(),
                null);
        loads.begin(load, upload);
        audit.record(AuditEvent.done("reference.load.start", scope, "reference.load", id)
                .with("edition", edition.name()));
        return id;
    }

    /** Takes over a load whose server died. */
    public OptionalLong takeOver() {
        Instant now = clock.instant();
        return loads.takeOver(now.minus(SILENCE), now);
    }

    /** Gives a load up whose job could not be started. */
    public void giveUp(long load) {
        loads.end(load, LoadState.FAILED, clock.instant());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package cn.singlewindow.platform.documents;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Documents in the database, one copy per content. A document belongs to the enterprise or agency for which it was stored
 * and is found only by it; a module that must show one to others, such as the officer of a declaration, checks its own case
 * first and then asks on the owner's behalf with {@link #contentFor}.
 */
@Stateless
public class Documents {

    /** The largest document, in MB. */
    public static final int LARGEST_MB = 10;

    private static final int LARGEST = LARGEST_MB * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final String VIEW =
            "SELECT id, name, content_type, size, hash, stored_at, stored_by FROM platform_document WHERE id = ? AND owner = ?";
    private static final String CONTENT = "SELECT c.body FROM platform_document d JOIN platform_document_content c"
            + " ON c.hash = d.hash WHERE d.id = ? AND d.owner = ?";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /**
     * Stores a document for whoever acts.
     *
     * @param name the sender's file name; any path before it is dropped
     * @throws Rejected DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, or DOCUMENT_TYPE if the content is of no accepted kind or not of the
     *     kind that the name claims
     */
    public DocumentView store(Scope scope, String name, byte[] content) {
        String plainName = plain(name);
        ContentKind kind = check(plainName, content);
        byte[] hash = sha256(content);
        DocumentView document = new DocumentView(
                ids.next(),
                plainName,
                kind.mediaType(),
                content.length,
                HexFormat.of().formatHex(hash),
                clock.instant(),
                scope.actor());
        insert(IdempotencyStore.ownerOf(scope), document, hash, content);
        audit.record(AuditEvent.done("document.store", scope, "document", document.id())
                .with("hash", document.hash())
                .with("size", Integer.toString(document.size())));
        return document;
    }

    /** A document of whoever acts. */
    public Optional<DocumentView> find(Scope scope, long id) {
        return database.first(VIEW, Documents::read, id, IdempotencyStore.ownerOf(scope));
    }

    /** The content of a document of whoever acts. */
    public Optional<byte[]> content(Scope scope, long id) {
        return database.first(CONTENT, row -> row.bytes("body"), id, IdempotencyStore.ownerOf(scope));
    }

    /** A document of an enterprise, for a module that has checked that the reader may see the case it belongs to. */
    public Optional<DocumentView> findFor(long enterpriseId, long id) {
        return database.first(VIEW, Documents::read, id, "enterprise:" + enterpriseId);
    }

    /** The content of {@link #findFor}. */
    public Optional<byte[]> contentFor(long enterpriseId, long id) {
        return database.first(CONTENT, row -> row.bytes("body"), id, "enterprise:" + enterpriseId);
    }

    private static ContentKind check(String name, byte[] content) {
        if (content.length == 0) {
            throw Rejected.because(PlatformProblem.DOCUMENT_EMPTY);
        }
        if (content.length > LARGEST) {
            throw Rejected.because(PlatformProblem.DOCUMENT_TOO_LARGE, Integer.toString(LARGEST_MB));
        }
        return ContentKind.of(name, content).orElseThrow(() -> Rejected.because(PlatformProblem.DOCUMENT_TYPE, name));
    }

    private void insert(String owner, DocumentView document, byte[] hash, byte[] content) {
        database.update("INSERT IGNORE INTO platform_document_content (hash, body) VALUES (?, ?)", hash, content);
        database.update(
                "INSERT INTO platform_document (id, owner, name, content_type, size, hash, stored_at, stored_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                owner,
                document.name(),
                document.contentType(),
                document.size(),
                hash,
                document.storedAt(),
                document.storedBy());
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }

    private static DocumentView read(Row row) {
        return new DocumentView(
                row.number("id"),
                row.text("name"),
                row.text("content_type"),
                row.integer("size"),
                HexFormat.of().formatHex(row.bytes("hash")),
                row.instant("stored_at"),
                row.text("stored_by"));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

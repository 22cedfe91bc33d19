package cn.singlewindow.platform.documents;

import java.time.Instant;

/**
 * What is known of a stored document.
 *
 * @param name as the sender called it, without any path
 * @param contentType found from the content, not from what the sender said
 * @param size in bytes
 * @param hash SHA-256 of the content, in hex
 */
public record DocumentView(
        long id, String name, String contentType, int size, String hash, Instant storedAt, String storedBy) {}

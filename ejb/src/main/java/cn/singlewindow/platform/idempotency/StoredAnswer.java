package cn.singlewindow.platform.idempotency;

/**
 * The answer to a command, as bytes, so that a retry gets exactly the same.
 *
 * @param status the door's own status, such as the HTTP status
 * @param contentType media type of the body
 * @param body never changed after it is given
 */
@SuppressWarnings("ArrayRecordComponent") // large bytes that are never compared by value
public record StoredAnswer(int status, String contentType, byte[] body) {}

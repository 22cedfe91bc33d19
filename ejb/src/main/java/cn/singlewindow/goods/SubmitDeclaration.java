package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/**
 * Submits a declaration once (GD-01).
 *
 * @param form as it was filled in
 * @param idempotencyKey 1 to 64 printable characters, unique per sender: {@code Idempotency-Key}, or
 *     {@code ClientSeqNo}; the same key with the same content gets the stored answer, with other content a refusal
 * @param channel the door
 * @param rehearsal whether to answer with everything and store nothing but the log
 * @param draft the id of the saved draft that this submission ends, or 0
 */
@Application("GD-01")
public record SubmitDeclaration(
        DeclarationForm form, String idempotencyKey, Channel channel, boolean rehearsal, long draft) {

    public SubmitDeclaration {
        if (!idempotencyKey.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("an idempotency key has 1 to 64 printable ASCII characters");
        }
    }
}

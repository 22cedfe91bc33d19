package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;

/**
 * Files a manifest or reports on cargo (MF-01, MF-02, MF-03).
 *
 * @param form as it was filled in; its {@code kind} says what it is
 * @param idempotencyKey 1 to 64 printable characters, unique per sender
 * @param channel the door
 * @param partial whether the bills without fault are taken although others have one; lines of loading manifests and reports
 *     are always judged one by one
 */
@Application({"MF-01", "MF-02", "MF-03"})
public record FileManifest(ManifestForm form, String idempotencyKey, FilingChannel channel, boolean partial) {

    public FileManifest {
        if (!idempotencyKey.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("an idempotency key has 1 to 64 printable ASCII characters");
        }
    }
}

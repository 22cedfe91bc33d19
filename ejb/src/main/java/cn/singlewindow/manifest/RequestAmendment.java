package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;
import java.util.List;

/**
 * Asks customs to amend bills (MF-04).
 *
 * @param bills those that are to be changed: one, for a merger at least two
 * @param wanted what is to stand in their place: bills with their items and containers; empty for a deletion. The header is
 *     that of the manifest that brought them
 * @param reason code of the list in force, texts {@code manifest.reason.<code>}
 * @param explanation up to 500 characters
 * @param documentIds evidence in the document storage
 */
@Application("MF-04")
public record RequestAmendment(
        AmendmentKind kind,
        List<BillKey> bills,
        ManifestForm wanted,
        String reason,
        String explanation,
        List<Long> documentIds,
        String idempotencyKey) {

    public RequestAmendment {
        bills = List.copyOf(bills);
        documentIds = List.copyOf(documentIds);
    }
}

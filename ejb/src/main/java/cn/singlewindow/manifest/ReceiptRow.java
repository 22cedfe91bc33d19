package cn.singlewindow.manifest;

import java.time.Instant;

/**
 * A receipt in the field's own code (CATALOGUE A.6): 01 accepted, 02 manual, 03 refused, 11 released, 12 no loading, 13 no
 * discharge.
 */
public record ReceiptRow(
        long id, String filing, String voyage, String bill, String code, Instant noticedAt, String note) {

    /** As the filer sees it, whose business another's declaration is not. */
    ReceiptRow unnamed() {
        return new ReceiptRow(id, filing, voyage, bill, code, noticedAt, BillView.withoutDeclaration(note));
    }
}

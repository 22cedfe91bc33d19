package cn.singlewindow.manifest.message.edifact;

import cn.singlewindow.manifest.ReceiptRow;
import cn.singlewindow.platform.edifact.InterchangeHeader;
import cn.singlewindow.platform.edifact.InterchangeWriter;
import cn.singlewindow.platform.time.BusinessCalendar;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * CUSRES: receipts as customs' answers in EDIFACT, a message each. BGM names the filing, RFF+BM the bill, FTX+ACD the receipt's code of
 * CATALOGUE A.6 with its note, DTM+137 when it was given.
 */
public final class CustomsResponse {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final int LONGEST_PARTY = 35;
    private static final String WINDOW = "SINGLEWINDOW";

    private CustomsResponse() {}

    /** Writes them. @param recipient who asks @param reference the interchange's own, at most 14 characters */
    public static byte[] write(List<ReceiptRow> receipts, String recipient, String reference, LocalDateTime now) {
        String party = recipient.length() <= LONGEST_PARTY ? recipient : recipient.substring(0, LONGEST_PARTY);
        InterchangeWriter out = new InterchangeWriter(
                new InterchangeHeader("UNOW", "4", WINDOW, "", party, "", reference, false, false), now);
        receipts.forEach(receipt -> write(out, receipt));
        return out.bytes();
    }

    private static void write(InterchangeWriter out, ReceiptRow receipt) {
        out.message("CUSRES", "D", "24A", "UN");
        out.segment("BGM", "962", receipt.filing(), "11");
        LocalDateTime given = LocalDateTime.ofInstant(receipt.noticedAt(), BusinessCalendar.ZONE);
        out.segment("DTM", List.of("137", MINUTE.format(given), "203"));
        out.segment("FTX", "ACD", "", List.of(receipt.code(), "", "ZZZ"), receipt.note());
        out.segment("RFF", List.of("VON", receipt.voyage()));
        if (!receipt.bill().isEmpty()) {
            out.segment("RFF", List.of("BM", receipt.bill()));
        }
    }
}

package cn.singlewindow.ws.goods.folder;

import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.util.List;

/** What a folder needs of the window, on behalf of its client. */
interface FolderDoor {

    /** Stores an attachment. */
    void attach(String name, byte[] content);

    /** Submits under {@code ClientSeqNo}. */
    SubmissionAnswer submit(ReadForm read);

    /** Receipts after one, oldest first. */
    List<ReceiptRow> receipts(long after, int limit);

    /** All violations in the words of brokers' clients (Chinese). */
    String words(List<Violation> violations);
}

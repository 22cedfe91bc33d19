package cn.singlewindow.ws.goods.decmessage;

import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.platform.xml.XmlWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The two families of receipts that brokers' clients read (STANDARDS §2): {@code DecImportResponse}, which says whether
 * the window took a message, and {@code DEC_DATA/DEC_RESULT}, which tells what happens to the declaration afterwards.
 */
public final class Receipts {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter NOTICE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Receipts() {}

    /** The message was taken; code {@code 0}. */
    public static byte[] taken(String clientSeqNo, String seqNo, Charset charset) {
        return importResponse("0", "", clientSeqNo, seqNo, charset);
    }

    /** The message was refused; code {@code 1}, and nothing of it remains. @param why all violations in words */
    public static byte[] refused(String clientSeqNo, String why, Charset charset) {
        return importResponse("1", why, clientSeqNo, "", charset);
    }

    private static byte[] importResponse(String code, String why, String clientSeqNo, String seqNo, Charset charset) {
        return new XmlWriter(charset)
                .root("DecImportResponse", DecMessageReader.NAMESPACE)
                .leaf("ResponseCode", code)
                .leaf("ErrorMessage", why)
                .leaf("ClientSeqNo", clientSeqNo)
                .leaf("SeqNo", seqNo)
                .leaf("TrnPreId", "")
                .end()
                .bytes();
    }

    /** A receipt of what happened to a declaration. */
    public static byte[] result(ReceiptRow row, Charset charset) {
        XmlWriter out = new XmlWriter(charset).root("DEC_DATA", DecMessageReader.NAMESPACE);
        result(out, row);
        return out.leaf("RESULT_INFO", row.note())
                .leaf("INTERFACE_VERSION", "4.0")
                .end()
                .bytes();
    }

    private static void result(XmlWriter out, ReceiptRow row) {
        out.start("DEC_RESULT")
                .leaf("SEQ_NO", row.seqNo())
                .leaf("CUSTOM_MASTER", row.customMaster())
                .leaf("ENTRY_ID", row.entryId())
                .leaf("NOTICE_DATE", time(row.noticeAt()))
                .leaf("CHANNEL", row.channelCode())
                .leaf("NOTE", row.note())
                .leaf("DECL_PORT", row.customMaster())
                .leaf("AGENT_NAME", row.agentName())
                .leaf("TRADE_CO", row.tradeCode())
                .leaf("I_E_DATE", row.ieDate())
                .leaf("PACK_NO", Integer.toString(row.packages()))
                .leaf("BILL_NO", row.billNo())
                .leaf("TRAF_MODE", row.trafMode())
                .leaf("VOYAGE_NO", row.voyageNo())
                .leaf("NET_WT", row.netWeight().toPlainString())
                .leaf("GROSS_WT", row.grossWeight().toPlainString())
                .leaf("D_DATE", time(row.declaredAt()))
                .end();
    }

    private static String time(Instant at) {
        return NOTICE.format(at.atZone(SHANGHAI));
    }
}

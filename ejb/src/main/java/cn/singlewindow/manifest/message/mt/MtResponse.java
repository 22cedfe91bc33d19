package cn.singlewindow.manifest.message.mt;

import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The answer to a manifest message in its own form: {@code Manifest/Response} with a code for the whole and for each bill. */
public final class MtResponse {

    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String RECEIVED = "01";
    private static final String MANUAL = "02";
    private static final String REFUSED = "03";

    private MtResponse() {}

    /** The answer to a message that was taken. */
    public static byte[] of(ReadMessage asked, FilingAnswer answer) {
        String type = asked.type();
        XmlWriter out = new XmlWriter(StandardCharsets.UTF_8)
                .root("Manifest", "urn:Declaration:datamodel:standard:CN:" + type + ":1")
                .start("Head")
                .leaf("MessageID", answer.number())
                .leaf("FunctionCode", "11")
                .leaf("MessageType", type)
                .leaf("SenderID", asked.form().header().text("customMaster"))
                .leaf("ReceiverID", "EPORT")
                .leaf("SendTime", SENT.format(answer.receivedAt()))
                .leaf("Version", "1.0")
                .end()
                .start("Response")
                .leaf("ID", asked.form().header().text("voyage"));
        said(out, answer.late() ? MANUAL : RECEIVED, answer.number());
        answer.lines().forEach(line -> bill(out, line));
        return out.end().end().bytes();
    }

    private static void bill(XmlWriter out, LineAnswer line) {
        out.start("Consignment")
                .start("TransportContractDocument")
                .leaf("ID", line.bill().isEmpty() ? line.container() : line.bill())
                .end();
        said(out, line.accepted() ? RECEIVED : REFUSED, line.problem());
        out.end();
    }

    private static void said(XmlWriter out, String code, String text) {
        out.start("AdditionalInformation")
                .leaf("StatementCode", code)
                .leaf("StatementDescription", text)
                .end();
    }
}

package cn.singlewindow.collaboration.exchange.verify;

import cn.singlewindow.platform.audit.verify.ExportLine;
import cn.singlewindow.platform.audit.verify.FlatJson;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message in an export, as flat JSON.
 *
 * @param hash of what the log says of it, in hex, as stored
 * @param seal number of its seal; empty while it has none
 */
@SuppressWarnings("ArrayRecordComponent") // large bytes that are never compared by value
public record MessageLine(LoggedMessage message, byte[] raw, String hash, String seal) {

    /** Writes one. */
    public static String of(LoggedMessage message, byte[] raw, byte[] hash, String seal) {
        Map<String, String> line = new TreeMap<>();
        line.put("kind", "message");
        line.put("id", Long.toString(message.id()));
        line.put("exchange", Long.toString(message.exchangeId()));
        line.put("at", message.at().toString());
        line.put("direction", message.direction());
        line.put("party", message.party());
        line.put("service", message.service());
        line.put("operation", message.operation());
        line.put("messageId", message.messageId());
        line.put("outcome", message.outcome());
        line.put("signer", message.signer());
        line.put("size", Integer.toString(message.size()));
        line.put("sha256", message.sha256());
        line.put("raw", Base64.getEncoder().encodeToString(raw));
        line.put("hash", HexFormat.of().formatHex(hash));
        line.put("seal", seal);
        return FlatJson.write(new TreeMap<>(line));
    }

    /** Reads one. @throws IllegalArgumentException when something is missing */
    static MessageLine parse(Map<String, String> line) {
        LoggedMessage message = new LoggedMessage(
                Long.parseLong(ExportLine.need(line, "id")),
                Long.parseLong(ExportLine.need(line, "exchange")),
                Instant.parse(ExportLine.need(line, "at")),
                ExportLine.need(line, "direction"),
                ExportLine.need(line, "party"),
                ExportLine.need(line, "service"),
                ExportLine.need(line, "operation"),
                ExportLine.need(line, "messageId"),
                ExportLine.need(line, "outcome"),
                ExportLine.need(line, "signer"),
                Integer.parseInt(ExportLine.need(line, "size")),
                ExportLine.need(line, "sha256"));
        return new MessageLine(
                message,
                Base64.getDecoder().decode(ExportLine.need(line, "raw")),
                ExportLine.need(line, "hash"),
                ExportLine.need(line, "seal"));
    }
}

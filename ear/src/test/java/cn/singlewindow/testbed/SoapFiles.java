package cn.singlewindow.testbed;

import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.SoapLine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files that an agency's system sends by signed SOAP. */
public final class SoapFiles {

    private SoapFiles() {}

    /** What a call says of a file; no receiver stands for the window. */
    public static String head(String receiver, String dataset, int sequence, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return "<a:file><a:counterpart>" + receiver + "</a:counterpart><a:dataset>" + dataset
                + "</a:dataset><a:sequence>"
                + sequence + "</a:sequence><a:name>n.csv</a:name><a:size>" + bytes.length + "</a:size><a:sha256>"
                + sha256(bytes)
                + "</a:sha256><a:records>1</a:records></a:file>";
    }

    /** Sends a file beside the envelope (MTOM). */
    public static String packed(SoapLine line, String file, String content) throws IOException, InterruptedException {
        SignedMessage message = line.sign(
                "sendFile",
                file
                        + "<a:content><xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:c@x\"/></a:content>");
        String body =
                "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <r@x>\r\n\r\n"
                        + message.text()
                        + "\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-ID: <c@x>\r\n\r\n" + content
                        + "\r\n--b--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(line.address()))
                .header(
                        "Content-Type",
                        "multipart/related; type=\"application/xop+xml\"; start=\"<r@x>\"; start-info=\"text/xml\"; boundary=\"b\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

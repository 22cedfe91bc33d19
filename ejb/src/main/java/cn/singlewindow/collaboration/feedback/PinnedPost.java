package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.collaboration.feedback.rules.PublicAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP POST to exactly the address that has been checked: the name is not looked up a second time, no redirect is followed,
 * and no more of the answer is read than its status.
 */
final class PinnedPost {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int LONGEST_STATUS = 512;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private PinnedPost() {}

    /** The status of the answer. */
    static int send(URI to, InetAddress address, Map<String, String> headers, byte[] body) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, PublicAddress.port(to)), CONNECT_MILLIS);
            plain.setSoTimeout(READ_MILLIS);
            try (Socket socket = "https".equals(to.getScheme()) ? secured(plain, to) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(head(to, headers, body.length).getBytes(StandardCharsets.UTF_8));
                out.write(body);
                out.flush();
                return status(socket.getInputStream());
            }
        }
    }

    private static Socket secured(Socket plain, URI to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.getHost(), PublicAddress.port(to), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setServerNames(List.of(new SNIHostName(to.getHost())));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(URI to, Map<String, String> headers, int length) {
        String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + to.getRawAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static int status(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && line.length() < LONGEST_STATUS; next = in.read()) {
            line.append((char) next);
        }
        Matcher status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) {
            throw new IOException("no HTTP answer");
        }
        return Integer.parseInt(status.group(1));
    }
}

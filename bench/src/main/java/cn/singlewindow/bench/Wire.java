package cn.singlewindow.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One client on one connection that stays open: the least that HTTP/1.1 needs, so that the load generator takes little of the
 * cores it shares. Not for several threads.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BUFFER = 16_384;

    private final URI address;
    private final String fixed;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    /** @param credentials {@code name:secret}, or empty for nobody @param type of what is sent */
    public Wire(String address, String credentials, String type) {
        this.address = URI.create(address);
        String authorization = credentials.isEmpty()
                ? ""
                : "Authorization: Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)) + "\r\n";
        fixed = " HTTP/1.1\r\nHost: " + this.address.getAuthority() + "\r\nContent-Type: " + type + "\r\n"
                + authorization;
    }

    /** Posts a message under a key; empty for none. */
    public Http.Reply post(String path, byte[] body, String key) throws IOException {
        connect();
        String head = "POST " + path + fixed + (key.isEmpty() ? "" : "Idempotency-Key: " + key + "\r\n")
                + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream message = new ByteArrayOutputStream(body.length + BUFFER / 16);
        message.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        message.writeBytes(body);
        message.writeTo(socket.getOutputStream());
        return answer();
    }

    private void connect() throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
    }

    private Http.Reply answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':'));
            String value = header.substring(name.length() + 1).strip();
            if (name.equalsIgnoreCase("Content-Length")) {
                length = Integer.parseInt(value);
            }
            last |= name.equalsIgnoreCase("Connection") && value.equalsIgnoreCase("close");
        }
        byte[] body = length >= 0 ? in.readNBytes(length) : chunks();
        if (last) {
            close();
        }
        return new Http.Reply(status, new String(body, StandardCharsets.ISO_8859_1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                close();
                throw new EOFException("the server closed the connection");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package cn.singlewindow.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The four ports of one installation, all on the loopback address. */
public record Ports(int http, int https, int management, int db) {

    /** From the properties {@code http.port}, {@code https.port}, {@code management.port} and {@code db.port}. */
    public static Ports fromProperties() {
        return new Ports(
                Integer.getInteger("http.port", 8080),
                Integer.getInteger("https.port", 8443),
                Integer.getInteger("management.port", 9990),
                Integer.getInteger("db.port", 13306));
    }

    /** Four ports that are free now. */
    public static Ports free() throws IOException {
        try (ServerSocket a = any();
                ServerSocket b = any();
                ServerSocket c = any();
                ServerSocket d = any()) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort());
        }
    }

    /** A sentence about the first port that another program holds, with the property that changes it. */
    public Optional<String> taken() {
        return first("http.port", http, "the portal")
                .or(() -> first("https.port", https, "the portal over TLS"))
                .or(() -> first("management.port", management, "the server's management"))
                .or(() -> first("db.port", db, "the database"));
    }

    private static Optional<String> first(String property, int port, String what) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Port " + port + ", wanted for " + what
                    + ", is taken by another program. Choose another one with -D" + property + "=<number>.");
        }
    }

    private static ServerSocket any() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}

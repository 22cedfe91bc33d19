package cn.singlewindow.collaboration.feedback.rules;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/**
 * Where a webhook may go: HTTPS to hosts whose every address is public, so that nobody makes the window knock at doors inside
 * (server-side request forgery). Hosts that the operator has named are let through, also over HTTP.
 *
 * @param open {@code host:port} that the operator has named
 */
public record PublicAddress(Set<String> open) {

    private static final int LONGEST = 400;
    private static final int HTTPS = 443;

    public PublicAddress {
        open = Set.copyOf(open);
    }

    /** The address, if it has the form of one that may be used; its host is not looked up. */
    public Optional<URI> wellFormed(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        boolean plain = text.length() <= LONGEST
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getFragment() == null;
        boolean scheme = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && isOpen(uri));
        return plain && scheme ? Optional.of(uri) : Optional.empty();
    }

    /** The one address to connect to; nothing if the host is unknown or any of its addresses is not public. */
    public Optional<InetAddress> resolve(URI uri) {
        try {
            InetAddress[] all = InetAddress.getAllByName(uri.getHost());
            for (InetAddress address : all) {
                if (!isOpen(uri) && !isPublic(address)) {
                    return Optional.empty();
                }
            }
            return Optional.of(all[0]);
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    /** The port that a URI names or its scheme has. */
    public static int port(URI uri) {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? HTTPS : 80;
    }

    private boolean isOpen(URI uri) {
        return open.contains(uri.getHost() + ":" + port(uri));
    }

    /** Whether an address is reachable by everybody: no loopback, link, site, shared, unique local or multicast one. */
    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isSpecial(address.getAddress());
    }

    private static boolean isSpecial(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            boolean shared = first == 100 && second >= 64 && second <= 127;
            boolean protocol = first == 192 && second == 0 && (bytes[2] & 0xff) <= 2;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            return first == 0 || shared || protocol || benchmark || first >= 240;
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean translated = (first == 0x20 && second == 0x02) || (first == 0 && second == 0x64) || first == 0;
        return uniqueLocal || translated;
    }
}

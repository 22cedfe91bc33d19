package cn.singlewindow.collaboration.feedback.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RC-05: webhooks knock at no door inside. */
@Application("RC-05")
class PublicAddressTest {

    private final PublicAddress strict = new PublicAddress(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "ftp://example.org/",
                "https://user:word@example.org/",
                "https://example.org/#part",
                "https:///nowhere",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "not an address",
                ""
            })
    void onlyPlainHttpsAddressesAreWellFormed(String address) {
        assertThat(strict.wellFormed(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void insideAddressesAreNotPublic(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "223.5.5.5", "2400:3200::1"})
    void addressesOfTheInternetArePublic(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aHostThatTheOperatorNamesIsLetThroughOnThatPortOnly() {
        PublicAddress named = new PublicAddress(Set.of("localhost:9999"));
        assertThat(named.wellFormed("http://localhost:9999/hook")).isPresent();
        assertThat(named.wellFormed("http://localhost:9998/hook")).isEmpty();
        assertThat(named.resolve(URI.create("http://localhost:9999/hook"))).isPresent();
        assertThat(named.resolve(URI.create("https://localhost:9998/hook"))).isEmpty();
    }
}

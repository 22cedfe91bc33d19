package cn.singlewindow.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesAreSaltedBcryptThatOnlyTheRightPasswordMatches() {
        String hash = passwords.hash("Demo-harbour-1001");
        assertThat(hash).startsWith("$2").hasSizeLessThan(100).isNotEqualTo(passwords.hash("Demo-harbour-1001"));
        assertThat(passwords.matches("Demo-harbour-1001", hash)).isTrue();
        assertThat(passwords.matches("Demo-harbour-1002", hash)).isFalse();
        assertThat(passwords.matchesNobody("Demo-harbour-1001")).isFalse();
    }
}

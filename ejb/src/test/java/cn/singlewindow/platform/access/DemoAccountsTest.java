package cn.singlewindow.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    @Test
    void everyAccountKeepsThePasswordPolicy() {
        for (DemoAccount account : DemoAccounts.all()) {
            if (account.isUser()) {
                assertThat(new NewUser(
                                account.name(),
                                account.displayName(),
                                account.party(),
                                account.password(),
                                account.roles()))
                        .isNotNull();
            }
        }
    }

    @Test
    void everySecretHasThirtyTwoBytes() {
        assertThat(DemoAccounts.all())
                .filteredOn(account -> !account.isUser())
                .allSatisfy(account -> assertThat(account.password()).hasSizeGreaterThanOrEqualTo(32));
    }

    @Test
    void theListThatIsPrintedNamesEveryAccountWithItsPassword() throws IOException {
        try (InputStream in = DemoAccounts.class.getResourceAsStream("/demo-accounts.txt")) {
            String printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(DemoAccounts.all())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(account -> assertThat(printed)
                            .containsPattern("(?m)^ +" + account.name().replace(".", "\\.") + " .* "
                                    + account.password() + "$"));
        }
    }
}

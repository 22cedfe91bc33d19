package cn.singlewindow.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    @Test
    void acceptsLongUncommonPasswordsInAnyScript() {
        assertThat(PasswordPolicy.check("li.wei", "correct horse battery")).isEmpty();
        assertThat(PasswordPolicy.check("li.wei", "洋山港的集装箱很多很多啊吧")).isEmpty();
    }

    @Test
    void refusesShortCommonRepeatedAndTellingOnes() {
        assertThat(PasswordPolicy.check("li.wei", "elevenchars").orElseThrow().code())
                .isEqualTo("SW-030");
        assertThat(PasswordPolicy.check("li.wei", "Password1234").orElseThrow().code())
                .isEqualTo("SW-031");
        assertThat(PasswordPolicy.check("li.wei", "aaaaaaaaaaaaaaa")
                        .orElseThrow()
                        .code())
                .isEqualTo("SW-031");
        assertThat(PasswordPolicy.check("li.wei", "I am Li.Wei of GACC")
                        .orElseThrow()
                        .code())
                .isEqualTo("SW-031");
        assertThat(PasswordPolicy.check("li.wei", "长".repeat(30)).orElseThrow().code())
                .isEqualTo("SW-019");
    }

    @Test
    void neverNamesThePassword() {
        assertThat(PasswordPolicy.check("li.wei", "short").orElseThrow().value())
                .isEmpty();
    }
}

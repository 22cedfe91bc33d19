package cn.singlewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPathTest {

    @Test
    void keepsPagesOfThePortal() {
        assertThat(LocalPath.safe("/goods/read-declaration.xhtml?seqNo=I1&after=2"))
                .isEqualTo("/goods/read-declaration.xhtml?seqNo=I1&after=2");
    }

    @Test
    void leadsNowhereElse() {
        assertThat(LocalPath.safe("//evil.example/a.xhtml")).isEqualTo("/home.xhtml");
        assertThat(LocalPath.safe("https://evil.example/a.xhtml")).isEqualTo("/home.xhtml");
        assertThat(LocalPath.safe("/\\evil.example/a.xhtml")).isEqualTo("/home.xhtml");
        assertThat(LocalPath.safe("/login.xhtml")).isEqualTo("/home.xhtml");
        assertThat(LocalPath.safe(null)).isEqualTo("/home.xhtml");
    }
}

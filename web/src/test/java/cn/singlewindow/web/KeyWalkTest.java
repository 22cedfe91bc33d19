package cn.singlewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyWalkTest {

    @Test
    void walksForwardsAndBack() {
        KeyWalk first = new KeyWalk("/a.xhtml", Map.of("q", "x y"), "", "", "k1");
        assertThat(first.previousKnown()).isFalse();
        assertThat(first.nextAddress()).isEqualTo("/a.xhtml?q=x+y&after=k1&trail=%7E");
        KeyWalk second = new KeyWalk("/a.xhtml", Map.of("q", "x y"), "k1", "~", "k2");
        assertThat(second.previousAddress()).isEqualTo("/a.xhtml?q=x+y");
        KeyWalk third = new KeyWalk("/a.xhtml", Map.of("q", "x y"), "k2", "~~k1", null);
        assertThat(third.nextKnown()).isFalse();
        assertThat(third.previousAddress()).isEqualTo("/a.xhtml?q=x+y&after=k1&trail=%7E");
    }
}

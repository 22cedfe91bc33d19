package cn.singlewindow.goods.rules;

import static cn.singlewindow.goods.GoodsFixtures.aCleanExport;
import static cn.singlewindow.goods.GoodsFixtures.aCleanImport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanDeclarationsTest {

    @Test
    void nothingIsWrongWithACleanImport() {
        assertThat(Verdict.on(aCleanImport()).codes()).isEmpty();
        assertThat(Verdict.on(aCleanImport()).normalised()).isEmpty();
    }

    @Test
    void nothingIsWrongWithACleanExport() {
        assertThat(Verdict.on(aCleanExport()).codes()).isEmpty();
    }
}

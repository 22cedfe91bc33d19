package cn.singlewindow.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastedRowsTest {

    private static final PastedRows LINES = new PastedRows(
            FieldDictionary.standard().of(Section.LINE), List.of("CodeTS", "GName", "GModel", "GQty", "GUnit"));

    @Test
    void readsTheUsualOrderWithoutTitles() {
        List<Map<String, String>> lines = LINES.parse("8703234290\t小轿车\t4|3\t6\t001\n2204210000\t红酒");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).containsEntry("CodeTS", "8703234290").containsEntry("GUnit", "001");
    }

    @Test
    void readsColumnsByTheirTitles() {
        List<Map<String, String>> lines = LINES.parse("商品名称\tCodeTS\t成交数量\n红酒\t2204210000\t12");
        assertThat(lines).containsExactly(Map.of("GName", "红酒", "CodeTS", "2204210000", "GQty", "12"));
    }

    @Test
    void keepsLeadingZerosAndQuotedCells() {
        List<Map<String, String>> lines = LINES.parse("0207142200,\"冻鸡翅, \"\"A\"\" 级\"");
        assertThat(lines.get(0)).containsEntry("CodeTS", "0207142200").containsEntry("GName", "冻鸡翅, \"A\" 级");
    }

    @Test
    void nothingGivesNoLines() {
        assertThat(LINES.parse("")).isEmpty();
        assertThat(LINES.parse("\n \n")).isEmpty();
    }
}

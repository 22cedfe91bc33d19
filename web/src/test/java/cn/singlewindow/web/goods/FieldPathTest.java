package cn.singlewindow.web.goods;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.Section;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldPathTest {

    @Test
    void findsTheStepOfAField() {
        assertThat(FieldPath.parse("DecHead/GrossWet").step()).isEqualTo(Step.HEADER);
        assertThat(FieldPath.parse("DecList[3]/CodeTS").step()).isEqualTo(Step.LINES);
        assertThat(FieldPath.parse("DecList[3]/CodeTS").position()).isEqualTo(3);
        assertThat(FieldPath.parse("Container[1]/ContainerId").step()).isEqualTo(Step.DOCUMENTS);
        assertThat(FieldPath.parse("").step()).isEqualTo(Step.CHECK);
    }

    @Test
    void namesTheFieldInTheReadersLanguage() {
        FieldPath path = FieldPath.parse("DecHead/GrossWet");
        assertThat(path.section()).contains(Section.HEADER);
        assertThat(path.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("毛重");
    }
}

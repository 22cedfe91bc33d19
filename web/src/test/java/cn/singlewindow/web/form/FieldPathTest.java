package cn.singlewindow.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldPathTest {

    private static final FormKind KIND =
            new FormKind(FieldDictionary.standard(), Arrays.asList(Section.values()), "section");

    @Test
    void findsPartAndPosition() {
        assertThat(KIND.place("DecHead/GrossWet")).isEqualTo(new FieldPath(Section.HEADER, 0, "GrossWet"));
        assertThat(KIND.place("DecList[3]/CodeTS")).isEqualTo(new FieldPath(Section.LINE, 3, "CodeTS"));
        assertThat(KIND.place("DecList[3]")).isEqualTo(new FieldPath(Section.LINE, 3, ""));
        assertThat(KIND.place("").section()).isEmpty();
        assertThat(KIND.place("Nothing/Known").section()).isEmpty();
    }

    @Test
    void namesTheFieldInTheReadersLanguage() {
        assertThat(KIND.label(KIND.place("DecHead/GrossWet"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("毛重");
    }
}

package cn.singlewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsAndKeysTest {

    @Test
    void normalisesFullWidthAndKeepsTheOriginal() {
        FullWidth text = FullWidth.of("ＣＳＱＵ３０５４３８３　（上海）");
        assertThat(text.normalised()).isEqualTo("CSQU3054383 (上海)");
        assertThat(text.original()).isEqualTo("ＣＳＱＵ３０５４３８３　（上海）");
        assertThat(text.changed()).isTrue();
        assertThat(FullWidth.of("CSQU3054383 上海、").changed()).isFalse();
    }

    @Test
    void bilingualTextFallsBackToChinese() {
        BilingualText name = new BilingualText("上海海关", "Shanghai Customs");
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Shanghai Customs");
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("上海海关");
        assertThat(new BilingualText("上海海关", "").in(Locale.ENGLISH)).isEqualTo("上海海关");
        assertThatIllegalArgumentException().isThrownBy(() -> new BilingualText(" ", "x"));
    }

    @Test
    void pageKeyPrintsWhatItParses() {
        PageKey key = PageKey.of("洋山 港", 42L, "");
        assertThat(PageKey.parse(key.toString())).contains(key);
        assertThat(key.number(1)).isEqualTo(42);
        assertThatIllegalArgumentException().isThrownBy(() -> key.part(3));
        assertThatIllegalArgumentException().isThrownBy(() -> key.number(0));
        assertThat(PageKey.parse("!!")).isEmpty();
        assertThat(PageKey.parse("_w")).isEmpty();
    }

    @Test
    void idsArePositive() {
        assertThat(EnterpriseId.parse("42")).contains(new EnterpriseId(42));
        assertThat(EnterpriseId.parse("0")).isEmpty();
        assertThat(EnterpriseId.parse("99999999999999999999")).isEmpty();
    }

    @Test
    void agencyCodesAreCapitals() {
        assertThat(AgencyCode.parse("GACC")).isPresent();
        assertThat(AgencyCode.parse("gacc")).isEmpty();
    }
}

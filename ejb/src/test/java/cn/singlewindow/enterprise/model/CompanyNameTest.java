package cn.singlewindow.enterprise.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Samples;
import java.util.Collections;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Application("EQ-01")
class CompanyNameTest {

    private static final String HAN = "东方国际贸易物流洋山临港报关货运代理供应链科技";

    @ParameterizedTest
    @CsvSource({
        "上海东方国际贸易有限公司, 东方国际贸易",
        "上海市东方国际贸易有限责任公司, 东方国际贸易",
        "东方国际贸易（上海）有限公司, 东方国际贸易",
        "'上海 东方·国际贸易 股份有限公司', 东方国际贸易",
        "'Orient Trading Co., Ltd.', ORIENTTRADING",
        "'ＯＲＩＥＮＴ　Ｔｒａｄｉｎｇ Limited', ORIENTTRADING",
        "有限公司, 有限公司"
    })
    void keepsOnlyTheCore(String name, String core) {
        assertThat(CompanyName.of(name).core()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({
        "东方国际贸易, 东方国际贸易, true",
        "东方国际贸易, 东方国际贸亦, true",
        "东方国际贸易, 东方国际商贸易, true",
        "东方国际贸易, 东方国贸易, true",
        "东方国际贸易, 西方国际商贸, false",
        "东方, 东山, false",
        "东方国际贸易, 方东国际贸易, false"
    })
    void isNearlyAnotherWhenOneCharacterDiffers(String one, String other, boolean nearly) {
        assertThat(new CompanyName(one).isNearly(new CompanyName(other))).isEqualTo(nearly);
        assertThat(new CompanyName(other).isNearly(new CompanyName(one))).isEqualTo(nearly);
    }

    @Test
    void nearNamesAlwaysShareANeighbour() {
        Samples.forAll(CompanyNameTest::pair, pair -> {
            assertThat(pair[0].isNearly(pair[1])).isTrue();
            assertThat(Collections.disjoint(pair[0].neighbours(), pair[1].neighbours()))
                    .isFalse();
        });
    }

    private static CompanyName[] pair(RandomGenerator random) {
        String core = Samples.text(random, HAN, random.nextInt(4, 16));
        int place = random.nextInt(core.length());
        String extra = Samples.text(random, HAN, 1);
        String other = switch (random.nextInt(3)) {
            case 0 -> core.substring(0, place) + core.substring(place + 1);
            case 1 -> core.substring(0, place) + extra + core.substring(place);
            default -> core.substring(0, place) + extra + core.substring(place + 1);
        };
        return new CompanyName[] {new CompanyName(core), new CompanyName(other)};
    }
}

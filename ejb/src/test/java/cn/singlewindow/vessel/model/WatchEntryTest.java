package cn.singlewindow.vessel.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PersonState;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** VD-04 R2 and R3. */
@Application("VD-04")
class WatchEntryTest {

    private static WatchEntry listed(String family, String given, @Nullable LocalDate born) {
        return new WatchEntry(1, "WANTED", 85, family, given, born, "", "");
    }

    private static Person person(String family, String given, String born) {
        return new Person(
                1,
                1,
                CallSection.CREW,
                1,
                family,
                given,
                "PHL",
                LocalDate.parse(born),
                "X1",
                "PHL",
                "",
                PersonState.DECLARED);
    }

    private static final WatchEntry SANTOS = listed("DE LOS SANTOS", "JOSE MARIA", LocalDate.of(1980, 3, 12));

    @Test
    void findsTheSamePersonHoweverTheNameIsWritten() {
        assertThat(SANTOS.score(person("DE LOS SANTOS", "JOSE MARIA", "1980-03-12")))
                .isEqualTo(100);
        assertThat(SANTOS.score(person("De los Santos", "José María", "1980-03-12")))
                .isEqualTo(100);
        assertThat(SANTOS.score(person("JOSE MARIA", "DE LOS SANTOS", "1980-03-12")))
                .isEqualTo(100);
        assertThat(SANTOS.score(person("DELOSSANTOS", "JOSE MARIA", "1980-03-12")))
                .isGreaterThan(90);
        assertThat(SANTOS.score(person("DE LOS SANTOS", "JOSE MARIA", "1980-12-03")))
                .isEqualTo(97);
    }

    @Test
    void leavesOthersAlone() {
        assertThat(SANTOS.score(person("DE LOS SANTOS", "JOSE MARIA", "1991-05-06")))
                .isZero();
        assertThat(SANTOS.score(person("IVANOV", "DMITRI", "1980-03-12"))).isLessThan(85);
    }

    @Test
    void looksForThemWhereTheyStand() {
        for (String[] name : new String[][] {
            {"DE LOS SANTOS", "JOSE MARIA", "1980-03-12"}, {"SANTOZ", "JOSEE", "1981-03-12"}, {"LOZ", "X", "1979-01-01"}
        }) {
            Person person = person(name[0], name[1], name[2]);
            assertThat(Collections.disjoint(
                            SANTOS.blocks(),
                            WatchEntry.lookups(person.familyName(), person.givenNames(), person.birthDate())))
                    .as(name[0])
                    .isFalse();
        }
        assertThat(listed("张", "伟", null).blocks())
                .containsAnyElementsOf(WatchEntry.lookups("张", "三", LocalDate.of(1990, 1, 1)));
    }

    @Test
    void headsAreCountedPersonByPerson() {
        HeadCount open = HeadCount.of(Set.of("a", "b"), Set.of("c"), Set.of("b"), Set.of("a", "b"));
        assertThat(open.tooMany()).containsExactly("b");
        assertThat(open.missing()).containsExactly("c");
        assertThat(HeadCount.of(Set.of("a", "b"), Set.of("c"), Set.of("b"), Set.of("a", "c"))
                        .closed())
                .isTrue();
        assertThat(HeadCount.of(Set.of("a"), Set.of(), Set.of("z"), Set.of("a")).tooMany())
                .containsExactly("z");
    }
}

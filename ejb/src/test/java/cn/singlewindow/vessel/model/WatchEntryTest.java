package cn.singlewindow.vessel.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PersonState;
import cn.singlewindow.vessel.model.WatchIndex.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** VD-04 R2 and R3. */
@Application("VD-04")
class WatchEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final WatchEntry SANTOS = listed("DE LOS SANTOS", "JOSE MARIA", LocalDate.of(1980, 3, 12));

    private static WatchEntry listed(String family, String given, @Nullable LocalDate born) {
        return entry(7, family, given, born, "", "", null);
    }

    private static WatchEntry entry(
            long id,
            String family,
            String given,
            @Nullable LocalDate born,
            String document,
            String issuer,
            @Nullable LocalDate validTo) {
        return WatchEntry.of(id, "WANTED", 85, family, given, born, document, issuer, validTo);
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
                PersonState.SCREENED);
    }

    private static int score(String family, String given, String born) {
        return SANTOS.score(ComparedName.of(family, given), LocalDate.parse(born));
    }

    private static List<Integer> scores(WatchEntry entry, Person person) {
        return new WatchIndex(List.of(entry), true, true)
                .matches(person, TODAY).stream().map(Match::score).toList();
    }

    @Test
    void findsTheSamePersonHoweverTheNameIsWritten() {
        assertThat(score("DE LOS SANTOS", "JOSE MARIA", "1980-03-12")).isEqualTo(100);
        assertThat(score("De los Santos", "José María", "1980-03-12")).isEqualTo(100);
        assertThat(score("JOSE MARIA", "DE LOS SANTOS", "1980-03-12")).isEqualTo(100);
        assertThat(score("DELOSSANTOS", "JOSE MARIA", "1980-03-12")).isGreaterThan(90);
        assertThat(score("DE LOS SANTOS", "JOSE MARIA", "1980-12-03")).isEqualTo(97);
    }

    @Test
    void leavesOthersAlone() {
        assertThat(score("DE LOS SANTOS", "JOSE MARIA", "1991-05-06")).isZero();
        assertThat(score("IVANOV", "DMITRI", "1980-03-12")).isLessThan(85);
    }

    @Test
    void aListIsSearchedBySoundAndTheYearsBesideTheYearOfBirth() {
        assertThat(scores(SANTOS, person("DELOS SANTOZ", "JOSE MARIA", "1981-03-12")))
                .hasSize(1);
        assertThat(scores(SANTOS, person("DE LOS SANTOS", "JOSE MARIA", "1982-03-12")))
                .isEmpty();
        assertThat(scores(
                        listed("DE LOS SANTOS", "JOSE MARIA", null),
                        person("DE LOS SANTOS", "JOSE MARIA", "1955-01-01")))
                .containsExactly(91);
        assertThat(scores(listed("张", "伟", LocalDate.of(1990, 1, 1)), person("张", "伟", "1990-01-01")))
                .containsExactly(100);
    }

    @Test
    void aDocumentMatchesExactlyAndOnlyWhileTheEntryCounts() {
        assertThat(scores(entry(1, "", "", null, "X1", "PHL", null), person("A", "B", "1990-01-01")))
                .containsExactly(100);
        assertThat(scores(entry(1, "", "", null, "X1", "JPN", null), person("A", "B", "1990-01-01")))
                .isEmpty();
        assertThat(scores(entry(1, "", "", null, "X1", "", TODAY), person("A", "B", "1990-01-01")))
                .hasSize(1);
        assertThat(scores(entry(1, "", "", null, "X1", "", TODAY.minusDays(1)), person("A", "B", "1990-01-01")))
                .isEmpty();
    }

    @Test
    void theBoundOnLikenessNeverHidesAPair() {
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            ComparedName one = ComparedName.of(word(random), word(random));
            ComparedName other = ComparedName.of(word(random), word(random));
            double whole = one.alike(other, 0);
            assertThat(one.alike(other, whole)).isEqualTo(whole);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(7);
        for (int i = 0; i < length; i++) {
            word.append((char) ('A' + random.nextInt(6)));
        }
        return word.toString();
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

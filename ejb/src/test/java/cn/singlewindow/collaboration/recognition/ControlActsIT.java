package cn.singlewindow.collaboration.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.Wired;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RC-03 on the real database: what a fresh result spares, and who comes together. */
@Application("RC-03")
class ControlActsIT {

    private static final TestClock CLOCK = new TestClock("2026-06-06T02:00:00Z");
    private static final Scope MSA = officerOf("MSA");
    private static final Scope NIA = officerOf("NIA");
    private static final Scope GACC = officerOf("GACC");
    private static final Scope TAX = officerOf("TAX");
    private static int serial;

    private static Wired wired;
    private static ControlActs controls;

    private final String visit = "SHA2026" + String.format("%07d", ++serial);
    private final Instant nine = CLOCK.instant().plus(Duration.ofHours(7));

    @BeforeAll
    static void wire() {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(TestServer.get().url());
        source.setUser(TestServer.get().application().name());
        source.setPassword(TestServer.get().application().password());
        wired = new Wired(source, CLOCK);
        controls = wired.bean(ControlActs.class);
    }

    @Test
    void aFreshResultThatCoversTheNeedSparesTheSecondCheck() {
        ControlActView first = done(NIA, ControlResult.IN_ORDER, ControlItem.HEAD_COUNT, ControlItem.STOWAWAYS);
        Planned second = plan(MSA, nine, 2, "", ControlItem.HEAD_COUNT);
        assertThat(second.spared()).isTrue();
        assertThat(second.sparedBy()).isNotNull().extracting(ControlActView::id).isEqualTo(first.id());
        assertThat(controls.recognitions(NIA, first.id()))
                .extracting(RecognitionView::by, RecognitionView::recognised)
                .containsExactly(tuple("MSA", true));
    }

    @Test
    void aNarrowerStaleOrTroubledResultSparesNothing() {
        done(NIA, ControlResult.IN_ORDER, ControlItem.HEAD_COUNT);
        assertThat(plan(MSA, nine, 1, "", ControlItem.HEAD_COUNT, ControlItem.IDENTITY)
                        .spared())
                .isFalse();
        done(NIA, ControlResult.FINDING, ControlItem.HEALTH);
        assertThat(plan(MSA, nine, 1, "", ControlItem.HEALTH).spared()).isFalse();
        Instant late = CLOCK.instant().plus(Duration.ofHours(49));
        assertThat(plan(MSA, late, 1, "", ControlItem.HEAD_COUNT).spared()).isFalse();
    }

    @Test
    void notToRecogniseNeedsAReasonAndIsCounted() {
        ControlActView first = done(NIA, ControlResult.IN_ORDER, ControlItem.SEALS);
        Planned again = plan(GACC, nine, 2, "seal number differs from the manifest", ControlItem.SEALS);
        assertThat(again.spared()).isFalse();
        assertThat(codesOf(() -> controls.recognise(MSA, first.id(), false, " ")))
                .containsExactly("RC-307");
        assertThat(codesOf(() -> controls.recognise(NIA, first.id(), true, ""))).containsExactly("RC-308");
        wired.inTransaction(() -> {
            controls.recognise(MSA, first.id(), true, "");
            return 0;
        });
        assertThat(controls.recognitions(GACC, first.id()))
                .extracting(RecognitionView::by, RecognitionView::recognised, RecognitionView::reason)
                .containsExactly(tuple("GACC", false, "seal number differs from the manifest"), tuple("MSA", true, ""));
        assertThat(controls.rates(MSA, LocalDate.of(2026, 6, 6), LocalDate.of(2026, 6, 7)))
                .anySatisfy(rate -> {
                    assertThat(rate.actor()).isEqualTo("NIA");
                    assertThat(rate.by()).isEqualTo("GACC");
                    assertThat(rate.refused()).isPositive();
                });
    }

    @Test
    void boardingsWhoseWindowsMeetBecomeOne() {
        plan(NIA, nine, 4, "", ControlItem.IDENTITY);
        Planned customs = plan(GACC, nine.plus(Duration.ofHours(2)), 4, "", ControlItem.STORES);
        assertThat(customs.together()).containsExactly("NIA");
        Planned maritime = plan(MSA, nine.plus(Duration.ofHours(3)), 4, "", ControlItem.SEAWORTHINESS);
        assertThat(maritime.together()).containsExactly("NIA", "GACC");
        List<ControlActView> all = controls.list(NIA, visit, true, "", 10).items();
        assertThat(all).extracting(ControlActView::state).containsOnly(ControlState.MERGED);
        assertThat(all).extracting(ControlActView::from).containsOnly(nine.plus(Duration.ofHours(3)));
        assertThat(all).extracting(ControlActView::to).containsOnly(nine.plus(Duration.ofHours(4)));
    }

    @Test
    void windowsThatShareLessThanHalfAnHourStayApart() {
        plan(NIA, nine, 2, "", ControlItem.IDENTITY);
        Planned late = plan(GACC, nine.plus(Duration.ofMinutes(100)), 2, "", ControlItem.STORES);
        assertThat(late.together()).isEmpty();
    }

    @Test
    void onlyItsAgencyEndsAControlAndOnlyOnce() {
        ControlActView act = plan(NIA, nine, 2, "", ControlItem.IDENTITY).act();
        assertThat(act).isNotNull();
        CompleteControl done = new CompleteControl(act.id(), ControlResult.IN_ORDER, 24, "");
        assertThat(codesOf(() -> controls.complete(MSA, done))).containsExactly("SW-002");
        wired.inTransaction(() -> controls.complete(NIA, done));
        assertThat(codesOf(() -> controls.complete(NIA, done))).containsExactly("RC-305");
        assertThat(codesOf(() -> controls.cancel(NIA, act.id(), ""))).containsExactly("RC-305");
    }

    @Test
    void withoutAContractAnAgencySeesItsOwnOnly() {
        plan(NIA, nine, 2, "", ControlItem.IDENTITY);
        Planned tax = plan(TAX, nine, 2, "", ControlItem.DOCUMENTS);
        assertThat(tax.together()).isEmpty();
        assertThat(controls.list(TAX, visit, true, "", 10).items())
                .extracting(ControlActView::agency)
                .containsExactly("TAX");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(codesOf(() -> controls.plan(NIA, new PlanControl("vessel.visit", "?", Set.of(), nine, nine, ""))))
                .containsExactly("RC-302", "RC-303", "RC-304");
    }

    private ControlActView done(Scope by, ControlResult result, ControlItem... scope) {
        ControlActView act = plan(by, CLOCK.instant(), 1, "", scope).act();
        assertThat(act).isNotNull();
        return wired.inTransaction(() -> controls.complete(by, new CompleteControl(act.id(), result, 48, "")));
    }

    private Planned plan(Scope by, Instant from, int hours, String refusal, ControlItem... need) {
        PlanControl command =
                new PlanControl("vessel.visit", visit, Set.of(need), from, from.plus(Duration.ofHours(hours)), refusal);
        return wired.inTransaction(() -> controls.plan(by, command));
    }

    private static Scope officerOf(String agency) {
        return new Scope(
                "officer." + agency,
                Scope.Means.USER,
                new Party.OfAgency(agency),
                Set.of(Permission.CONTROL_PLAN, Permission.CONTROL_READ));
    }

    private static List<String> codesOf(Runnable act) {
        return catchThrowableOfType(Rejected.class, act::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}

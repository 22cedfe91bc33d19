package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldQuery;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.collaboration.recognition.CompleteControl;
import cn.singlewindow.collaboration.recognition.ControlActView;
import cn.singlewindow.collaboration.recognition.ControlActs;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.ControlResult;
import cn.singlewindow.collaboration.recognition.PlanControl;
import cn.singlewindow.collaboration.recognition.Planned;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Fills the demonstration with what agencies do together. Only when {@code singlewindow.demo} is true and nothing is held yet. */
@Singleton
@Startup
public class CollaborationDemo {

    private static final Duration PAUSE = Duration.ofSeconds(8);
    private static final String VISIT = "SHA20260000901";
    private static final String DECREE = "State Council Decree 175 (2019)";

    @Resource
    TimerService timers;

    @Inject
    Holds holds;

    @Inject
    ControlActs controls;

    @Inject
    SharingContracts contracts;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        if (Boolean.getBoolean("singlewindow.demo")) {
            timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    void load() {
        HoldQuery any = new HoldQuery("", "", "", false, false, "", 1);
        if (holds.search(Scope.system("collaboration-demo"), any).items().isEmpty()) {
            hold();
            control();
            propose();
        }
    }

    private void hold() {
        LocalDate today = calendar.today();
        hold("MSA", HeldThing.SHIP, "9319466", "Deficiencies found by port state control", DECREE, today.plusDays(5));
        hold("GACC", HeldThing.BILL, "021E|COSU6400000001", "涉嫌伪报品名", "《海关法》第六条", today.plusDays(7));
        hold("NIA", HeldThing.VISIT, VISIT, "Crew list does not close", "Exit and Entry Administration Law", today);
    }

    private void hold(String agency, HeldThing thing, String key, String ground, String basis, LocalDate review) {
        PlaceHold command = new PlaceHold(thing.type(), key, ground, basis, review, null, true, "");
        holds.place(officer(agency), command);
    }

    private void control() {
        Instant now = clock.instant();
        Planned border = plan("NIA", now, ControlItem.HEAD_COUNT, ControlItem.STOWAWAYS);
        ControlActView act = border.act();
        if (act != null) {
            controls.complete(officer("NIA"), new CompleteControl(act.id(), ControlResult.IN_ORDER, 48, ""));
        }
        plan("MSA", now, ControlItem.HEAD_COUNT);
        plan("GACC", now.plus(Duration.ofHours(3)), ControlItem.STORES, ControlItem.DOCUMENTS);
        plan("NIA", now.plus(Duration.ofHours(4)), ControlItem.IDENTITY);
    }

    private Planned plan(String agency, Instant from, ControlItem... need) {
        return controls.plan(
                officer(agency),
                new PlanControl(HeldThing.VISIT.type(), VISIT, Set.of(need), from, from.plus(Duration.ofHours(4)), ""));
    }

    private void propose() {
        contracts.propose(
                officer("MSA"),
                new ProposeContract(
                        "vessel.movement",
                        "MOT",
                        "Port Law Art. 35",
                        "berth planning at terminals",
                        "VISIT:visit,eta,ata,etd,atd,berth",
                        "",
                        Frequency.EVENT,
                        90,
                        calendar.today()));
    }

    private static Scope officer(String agency) {
        return new Scope(
                "demo." + agency, Scope.Means.SYSTEM, new Party.OfAgency(agency), EnumSet.allOf(Permission.class));
    }
}

package cn.singlewindow.web.collaboration;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.recognition.CompleteControl;
import cn.singlewindow.collaboration.recognition.ControlActView;
import cn.singlewindow.collaboration.recognition.ControlActs;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.ControlResult;
import cn.singlewindow.collaboration.recognition.PlanControl;
import cn.singlewindow.collaboration.recognition.Planned;
import cn.singlewindow.collaboration.recognition.RecognitionRate;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Control acts of the agencies: planning one, coming together, recognising each other's results (RC-03). */
@Application("RC-03")
@Named
@ViewScoped
public class JoinControlsPage extends ListPage<ControlActView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int RATED_DAYS = 90;
    private static final int FRESH_HOURS = 48;

    @Inject
    ControlActs controls;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Say say;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Now now;

    private String subjectType = HeldThing.VISIT.type();
    private String subjectKey = "";
    private List<String> need = List.of();
    private int startsIn = 2;
    private int lasts = 4;
    private String refusal = "";

    @Override
    protected Page<ControlActView> read() {
        return controls.list(user.scope(), getText(), !getState().equals("all"), getAfter(), ROWS);
    }

    /** Plans one. */
    public void plan() {
        Instant from = now.instant().plus(Duration.ofHours(startsIn));
        Planned planned = controls.plan(
                user.scope(),
                new PlanControl(subjectType, subjectKey, items(), from, from.plus(Duration.ofHours(lasts)), refusal));
        changed();
        tell(planned);
        subjectKey = "";
        refusal = "";
    }

    private void tell(Planned planned) {
        ControlActView by = planned.sparedBy();
        if (by != null) {
            refusals.done("control.spared", say.name("agency", by.agency()));
        } else if (planned.together().isEmpty()) {
            refusals.done("control.planned");
        } else {
            refusals.done(
                    "control.joined",
                    planned.together().stream()
                            .map(agency -> say.name("agency", agency))
                            .collect(Collectors.joining(", ")));
        }
    }

    private Set<ControlItem> items() {
        return need.stream()
                .map(ControlItem::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ControlItem.class)));
    }

    /** Writes down that all was in order. */
    public void inOrder(long id) {
        complete(id, ControlResult.IN_ORDER);
    }

    /** Writes down that something was found. */
    public void finding(long id) {
        complete(id, ControlResult.FINDING);
    }

    private void complete(long id, ControlResult result) {
        controls.complete(user.scope(), new CompleteControl(id, result, FRESH_HOURS, ""));
        changed();
        refusals.done("control.completed");
    }

    /** Whether the reader's agency has it still to do. */
    public boolean todo(ControlActView act) {
        return act.open() && user.may("CONTROL_PLAN") && user.scope().agency().equals(Optional.of(act.agency()));
    }

    /** What is looked at, by its names. */
    public String scopeOf(ControlActView act) {
        return act.scope().stream()
                .sorted()
                .map(item -> say.name("control.item", item))
                .collect(Collectors.joining(", "));
    }

    /** How often who recognised whom in the last 90 days. */
    public List<RecognitionRate> getRates() {
        LocalDate today = calendar.today();
        return controls.rates(user.scope(), today.minusDays(RATED_DAYS), today);
    }

    /** The kinds of subjects. */
    public List<String> getTypes() {
        return Arrays.stream(HeldThing.values()).map(HeldThing::type).toList();
    }

    /** What can be looked at. */
    public List<ControlItem> getItems() {
        return Arrays.asList(ControlItem.values());
    }

    public String getSubjectType() {
        return subjectType;
    }

    public void setSubjectType(String subjectType) {
        this.subjectType = subjectType;
    }

    public String getSubjectKey() {
        return subjectKey;
    }

    public void setSubjectKey(@Nullable String subjectKey) {
        this.subjectKey = known(subjectKey);
    }

    public List<String> getNeed() {
        return need;
    }

    public void setNeed(@Nullable List<String> need) {
        this.need = need == null ? List.of() : List.copyOf(need);
    }

    public int getStartsIn() {
        return startsIn;
    }

    public void setStartsIn(int startsIn) {
        this.startsIn = startsIn;
    }

    public int getLasts() {
        return lasts;
    }

    public void setLasts(int lasts) {
        this.lasts = lasts;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = known(refusal);
    }
}

package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.DecidePermit;
import cn.singlewindow.vessel.HeadCountView;
import cn.singlewindow.vessel.HitView;
import cn.singlewindow.vessel.LookView;
import cn.singlewindow.vessel.PermitState;
import cn.singlewindow.vessel.PermitVerb;
import cn.singlewindow.vessel.PermitView;
import cn.singlewindow.vessel.PersonState;
import cn.singlewindow.vessel.PersonView;
import cn.singlewindow.vessel.Persons;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.form.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a call, for border inspection and for the agent who declared them (VD-04). Whoever looks from an agency says
 * why first; every look is logged.
 */
@Application("VD-04")
@Named
@ViewScoped
public class ListPersonsPage extends ListPage<PersonView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;
    private static final List<CallSection> LISTS =
            List.of(CallSection.CREW, CallSection.PASSENGER, CallSection.CREW_OUT, CallSection.PASSENGER_OUT);

    @Inject
    Persons persons;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private String visit = "";
    private String list = "CREW";
    private String reason = "";
    private String note = "";
    private String key = UUID.randomUUID().toString();
    private transient @Nullable List<HitView> hits;

    @Override
    public void load() {
        if (isOpen()) {
            super.load();
        } else {
            getHeadCount();
        }
    }

    /** Whether the list may be shown: the agent's own, or a reason is given. */
    public boolean isOpen() {
        return user.isEnterprise() || !reason.isBlank();
    }

    @Override
    protected Page<PersonView> read() {
        return persons.list(user.scope(), visit, section(), reason, getAfter(), ROWS);
    }

    @Override
    protected Map<String, String> filters() {
        return Map.of("visit", visit, "list", list, "reason", reason);
    }

    private CallSection section() {
        return Choice.of(CallSection.class, list).filter(LISTS::contains).orElse(CallSection.CREW);
    }

    /** The lists to choose from. */
    public List<CallSection> getLists() {
        return LISTS;
    }

    /** The head-count, in numbers. */
    public HeadCountView getHeadCount() {
        return persons.headCount(user.scope(), visit);
    }

    /** Whether the reader decides on persons. */
    public boolean isBorder() {
        return user.may("PERSONS_READ");
    }

    /** Who may be on a watch list. */
    public List<HitView> getHits() {
        List<HitView> known = hits;
        if (known == null) {
            known = isBorder() && isOpen() ? persons.hits(user.scope(), visit, reason) : List.of();
            hits = known;
        }
        return known;
    }

    /** Says whether the person of a hit is the one who is listed. */
    public void decideHit(long hit, boolean confirmed) {
        persons.decideHit(user.scope(), visit, hit, confirmed, note.strip());
        done("person.hit.decided");
    }

    /** Admits or refuses a person. */
    public void decide(int position, PersonState to) {
        persons.decide(user.scope(), visit, section(), position, to);
        done("person.decided");
    }

    /** The permits of the call. */
    public List<PermitView> getPermits() {
        return persons.permits(user.scope(), visit);
    }

    /** What can be done to a permit now. */
    public List<PermitVerb> verbs(PermitState state) {
        return isBorder()
                ? Arrays.stream(PermitVerb.values())
                        .filter(verb -> verb != PermitVerb.EXPIRE)
                        .filter(verb -> verb.from(state).isPresent())
                        .toList()
                : List.of();
    }

    /** Decides a permit, or takes it back. */
    public void decidePermit(long id, PermitVerb verb) {
        persons.decidePermit(user.scope(), new DecidePermit(id, verb, note.strip(), key));
        done("permit.decided");
    }

    /** Who has looked at the persons of the call. */
    public List<LookView> getLooks() {
        return isBorder() ? persons.looks(user.scope(), visit) : List.of();
    }

    private void done(String text) {
        key = UUID.randomUUID().toString();
        note = "";
        hits = null;
        changed();
        refusals.done(text);
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = known(visit);
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list == null || list.isEmpty() ? "CREW" : list;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = known(reason);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = known(note);
    }
}

package cn.singlewindow.web.operator;

import cn.singlewindow.platform.outbox.OutboxDesk;
import cn.singlewindow.platform.outbox.OutboxDesk.OutboxRow;
import cn.singlewindow.platform.outbox.OutboxState;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.KeyWalk;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Show;
import cn.singlewindow.web.Walking;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outbox as operators see it: what waits, what was given up, and what to do about it. */
@Named
@ViewScoped
public class OperateQueuesPage extends Walking {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    OutboxDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Show show;

    private long shown;
    private transient @Nullable Page<OutboxRow> page;

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        page();
    }

    private Page<OutboxRow> page() {
        Page<OutboxRow> known = page;
        if (known == null) {
            known = desk.list(user.scope(), chosen(), getAfter(), ROWS);
            page = known;
        }
        return known;
    }

    private OutboxState chosen() {
        return Arrays.stream(OutboxState.values())
                .filter(state -> state.name().equals(getState()))
                .findFirst()
                .orElse(OutboxState.PARKED);
    }

    /** Delivers at once. */
    public void replay(long id) {
        desk.replay(user.scope(), id);
        done("queue.replayed");
    }

    /** Takes out of the queue. */
    public void park(long id) {
        desk.park(user.scope(), id);
        done("queue.parked");
    }

    /** Puts everything that was given up back. */
    public void releaseAll() {
        int released = desk.releaseAll(user.scope());
        page = null;
        refusals.done("queue.released", released);
    }

    private void done(String text) {
        page = null;
        refusals.done(text);
    }

    /** How many stand in each state. */
    public List<StateCount> getCounts() {
        Map<OutboxState, Long> counts = desk.counts(user.scope());
        return Arrays.stream(OutboxState.values())
                .map(state -> new StateCount(state, counts.getOrDefault(state, 0L), state == chosen()))
                .toList();
    }

    /** How many events stand in a state. */
    public record StateCount(OutboxState state, long count, boolean current) {}

    /** How long the oldest has waited; empty if none waits. */
    public String getOldest() {
        return desk.oldestAge(user.scope()).map(show::duration).orElse("");
    }

    /** Shows the content of an event below the list. */
    public void look(long id) {
        shown = id;
    }

    /** The content of the event that is looked at. */
    public String getPayload() {
        return shown == 0 ? "" : desk.payload(user.scope(), shown);
    }

    /** The events of this page, newest first. */
    public List<OutboxRow> getRows() {
        return page().items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return walk("/operator/operate-queues.xhtml", page().nextKey());
    }

    public long getShown() {
        return shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }
}

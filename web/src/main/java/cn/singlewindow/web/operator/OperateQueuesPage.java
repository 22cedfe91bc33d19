package cn.singlewindow.web.operator;

import cn.singlewindow.platform.outbox.OutboxDesk;
import cn.singlewindow.platform.outbox.OutboxDesk.OutboxRow;
import cn.singlewindow.platform.outbox.OutboxState;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Show;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The outbox as operators see it: what waits, what was given up, and what to do about it. */
@Named
@ViewScoped
public class OperateQueuesPage extends ListPage<OutboxRow> {

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

    @Override
    protected Page<OutboxRow> read() {
        return desk.list(user.scope(), chosen(), getAfter(), ROWS);
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
        changed();
        refusals.done("queue.released", released);
    }

    private void done(String text) {
        changed();
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

    public long getShown() {
        return shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }
}

package cn.singlewindow.goods;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldEvent;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the count of holds that lists show true, wherever a hold was placed or lifted. The gate itself never relies on it. Holds
 * on enterprises are shown with each declaration, not in lists.
 */
@ApplicationScoped
public class HoldFollower implements Subscriber {

    private static final int MOST = 1000;
    private static final String UNFINISHED = " AND d.state NOT IN ("
            + StateTable.finalStates().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "))
            + ") LIMIT " + MOST;

    @Inject
    Database database;

    @Inject
    HoldGate gate;

    @Override
    public String name() {
        return "goods.holds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(HoldEvent.PLACED, HoldEvent.LIFTED, HoldEvent.EXPIRED);
    }

    @Override
    public void receive(Delivery delivery) {
        HoldEvent event = RecordJson.read(delivery.event().payload(), HoldEvent.class);
        for (Long declaration : concerned(event)) {
            database.update(
                    "UPDATE goods_declaration SET open_holds = ? WHERE id = ?", gate.count(declaration), declaration);
        }
    }

    private List<Long> concerned(HoldEvent event) {
        return HeldThing.of(event.subjectType())
                .map(thing -> concerned(thing, event.subjectKey()))
                .orElse(List.of());
    }

    private List<Long> concerned(HeldThing thing, String key) {
        return switch (thing) {
            case DECLARATION -> ids("d.seq_no = ?", key);
            case CONTAINER ->
                ids("d.id IN (SELECT c.declaration_id FROM goods_container c WHERE c.container_id = ?)", key);
            case BILL -> ids("d.voyage_no = ? AND d.bill_no = ?", (Object[]) key.split("\\|", 2));
            case ENTERPRISE, VISIT, SHIP -> List.of();
        };
    }

    private List<Long> ids(String condition, Object... values) {
        return database.list(
                "SELECT d.id FROM goods_declaration d WHERE " + condition + UNFINISHED,
                row -> row.number("id"),
                values);
    }
}

package cn.singlewindow.goods;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The declaration's gate for holds (CATALOGUE RC-04 R1): one on the declaration, its bill, a container in it, its trader or
 * its declarant stops the release.
 */
@ApplicationScoped
class HoldGate {

    @Inject
    Holds holds;

    @Inject
    Database database;

    @Inject
    BusinessCalendar calendar;

    /** The agencies that hold it now, each once. */
    List<String> heldBy(long declaration) {
        return holds.open(subjects(declaration)).stream()
                .map(HoldView::agency)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many holds bite on it now. */
    int count(long declaration) {
        return holds.open(subjects(declaration)).size();
    }

    /** All holds that ever concerned it, as the scope may see them. */
    List<DeclarationView.HoldView> holds(Scope scope, long declaration) {
        return holds.of(scope, subjects(declaration)).stream().map(this::shown).toList();
    }

    private DeclarationView.HoldView shown(HoldView hold) {
        return new DeclarationView.HoldView(
                hold.id(),
                hold.agency(),
                hold.ground(),
                hold.placedAt(),
                calendar.startOf(hold.reviewOn().plusDays(1)),
                hold.endedAt());
    }

    private List<HoldSubject> subjects(long declaration) {
        List<HoldSubject> subjects = new ArrayList<>();
        database.list(
                        "SELECT seq_no, trade_scc, agent_scc, voyage_no, bill_no FROM goods_declaration WHERE id = ?",
                        HoldGate::named,
                        declaration)
                .forEach(subjects::addAll);
        subjects.addAll(database.list(
                "SELECT container_id FROM goods_container WHERE declaration_id = ?",
                row -> HoldSubject.of(HeldThing.CONTAINER, row.text("container_id")),
                declaration));
        return subjects;
    }

    private static List<HoldSubject> named(Row row) {
        List<HoldSubject> subjects = new ArrayList<>();
        subjects.add(HoldSubject.of(HeldThing.DECLARATION, row.text("seq_no")));
        subjects.add(HoldSubject.of(HeldThing.ENTERPRISE, row.text("trade_scc")));
        subjects.add(HoldSubject.of(HeldThing.ENTERPRISE, row.text("agent_scc")));
        subjects.add(HoldSubject.of(HeldThing.BILL, row.text("voyage_no") + "|" + row.text("bill_no")));
        subjects.add(HoldSubject.of(HeldThing.BILL, new BillKey(row.text("voyage_no"), row.text("bill_no")).subject()));
        return subjects;
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.manifest.store.Voyages;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.ClearanceCondition;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Dangerous goods on the outward bills stand in the ship's declaration too (FAL 7; REC-14). */
@ApplicationScoped
class DangerousGoodsAreDeclared implements ClearanceCondition {

    private static final String OUT = "E";
    private static final Scope WINDOW = Scope.system("manifest");

    @Inject
    Voyages voyages;

    @Inject
    PortCalls calls;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        String voyage = new BillKey(visit.voyageOut(), "").voyage();
        Optional<Instant> since = voyage.isEmpty() ? Optional.empty() : voyages.since(voyage, OUT);
        Set<String> missing = new TreeSet<>();
        if (since.isPresent()) {
            missing.addAll(voyages.dangerous(voyage, OUT));
        }
        if (!missing.isEmpty()) {
            calls.find(WINDOW, visit.visit())
                    .form()
                    .all(CallSection.DANGEROUS_GOODS)
                    .forEach(line -> missing.remove(line.text("unNumber").strip()));
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(Blocker.of("MSA", "DANGEROUS_UNDECLARED", "AGENT", since.orElseThrow(), Duration.ofHours(1))
                        .naming(String.join(" ", missing)));
    }
}

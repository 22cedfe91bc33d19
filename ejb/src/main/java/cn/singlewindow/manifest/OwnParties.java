package cn.singlewindow.manifest;

import cn.singlewindow.enterprise.EnterpriseQuery;
import cn.singlewindow.enterprise.EnterpriseRow;
import cn.singlewindow.enterprise.EnterpriseService;
import cn.singlewindow.enterprise.MandateQuery;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateView;
import cn.singlewindow.enterprise.Mandates;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * For whom an enterprise looks at bills: for itself, and for those that gave it a mandate to declare their goods (GD-01, EQ-02).
 * They find the bills that name them by their unified social credit code.
 */
@ApplicationScoped
class OwnParties {

    private static final String DECLARING = "GD-01";
    private static final int MOST = 200;

    @Inject
    EnterpriseService enterprises;

    @Inject
    Mandates mandates;

    /** Their credit codes; none for agencies and the window. */
    List<String> codes(Scope scope) {
        if (scope.enterprise().isEmpty()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(enterprises.search(scope, EnterpriseQuery.of("", 1)).items().stream()
                .map(EnterpriseRow::creditCode)
                .toList());
        MandateQuery held = new MandateQuery(MandateQuery.Side.HELD, Set.of(MandateState.ACTIVE), 0, "", MOST);
        mandates.list(scope, held).items().stream()
                .filter(mandate -> mandate.terms().documents().contains(DECLARING))
                .map(MandateView::principal)
                .map(MandateView.Party::creditCode)
                .forEach(codes::add);
        return codes;
    }
}

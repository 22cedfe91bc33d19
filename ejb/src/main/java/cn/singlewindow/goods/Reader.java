package cn.singlewindow.goods;

import cn.singlewindow.collaboration.sharing.AgencyCase;
import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.collaboration.sharing.RoutedFields;
import cn.singlewindow.collaboration.sharing.SharingGateway;
import cn.singlewindow.goods.DeclarationView.CaseView;
import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.StateTable;
import cn.singlewindow.goods.store.Declarations;
import cn.singlewindow.goods.store.History;
import cn.singlewindow.goods.store.Questions;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader sees of a declaration: an enterprise all of its own, an agency the fields routed to it. */
@ApplicationScoped
class Reader {

    private static final RoutedFields EVERYTHING = RoutedFields.parse("*");

    @Inject
    Declarations declarations;

    @Inject
    History history;

    @Inject
    Questions questions;

    @Inject
    HoldGate gate;

    @Inject
    SharingGateway sharing;

    @Inject
    AgencyCases cases;

    DeclarationView find(Scope scope, String seqNo) {
        Declarations.Stored stored =
                declarations.find(scope, seqNo).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        List<AgencyCase> all = cases.of(new CaseSubject(Teller.SUBJECT, stored.id()));
        RoutedFields seen = fields(scope, all);
        sharing.accessed(scope, Teller.SUBJECT, Set.of(seqNo));
        boolean staff = scope.enterprise().isEmpty();
        boolean asks = !staff || seen.everything();
        return new DeclarationView(
                stored.summary(),
                shown(stored.form(), seen),
                stored.channel(),
                shown(stored.normalised(), seen),
                history.timeline(stored.id(), staff),
                history.receipts(stored.id()),
                asks ? questions.questions(stored.id()) : List.of(),
                gate.holds(scope, stored.id()),
                all.stream()
                        .map(one -> new CaseView(one.agency(), one.state().name(), one.since()))
                        .toList(),
                decisions(scope, stored.summary().state()));
    }

    private static RoutedFields fields(Scope scope, List<AgencyCase> all) {
        String agency = scope.agency().orElse("");
        return agency.isEmpty()
                ? EVERYTHING
                : all.stream()
                        .filter(one -> one.agency().equals(agency))
                        .map(AgencyCase::fields)
                        .findFirst()
                        .orElse(RoutedFields.NONE);
    }

    private static Set<Decision> decisions(Scope scope, DeclarationState state) {
        boolean decides =
                scope.agency().filter(Declaration.CUSTOMS::equals).isPresent() && scope.may(Permission.GOODS_DECIDE);
        return decides ? StateTable.decisions(state) : Set.of();
    }

    private static DeclarationForm shown(DeclarationForm form, RoutedFields seen) {
        if (seen.everything()) {
            return form;
        }
        Map<Section, List<Fields>> groups = new EnumMap<>(Section.class);
        form.groups().forEach((section, all) -> {
            if (seen.shows(section.name())) {
                groups.put(
                        section,
                        all.stream().map(fields -> shown(section, fields, seen)).toList());
            }
        });
        return new DeclarationForm(groups);
    }

    private static Fields shown(Section section, Fields fields, RoutedFields seen) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (seen.shows(section.name(), name)) {
                values.put(name, value);
            }
        });
        return new Fields(values);
    }

    private static List<Normalised> shown(List<Normalised> all, RoutedFields seen) {
        if (seen.everything()) {
            return all;
        }
        List<Normalised> shown = new ArrayList<>();
        for (Normalised one : all) {
            int slash = one.path().indexOf('/');
            String element = one.path().substring(0, Math.max(slash, 0)).replaceAll("\\[\\d+]", "");
            for (Section section : Section.values()) {
                if (section.element().equals(element)
                        && seen.shows(section.name(), one.path().substring(slash + 1))) {
                    shown.add(one);
                }
            }
        }
        return shown;
    }
}

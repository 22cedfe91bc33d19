package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.sharing.AgencyCase;
import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.collaboration.sharing.RoutedFields;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import cn.singlewindow.vessel.store.Histories;
import cn.singlewindow.vessel.store.Sections;
import cn.singlewindow.vessel.store.VisitSearch;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader sees of a call: an enterprise all of its own, an agency the fields routed to it, nobody persons (B.3). */
@ApplicationScoped
class Reader {

    private static final RoutedFields EVERYTHING = RoutedFields.parse("*");
    private static final RoutedFields NOTHING = new RoutedFields("", Map.of());
    private static final Set<CallVerb> AGENTS = EnumSet.of(
            CallVerb.APPLY_ENTRY,
            CallVerb.CONFIRM_ETA,
            CallVerb.LODGE_INWARD,
            CallVerb.APPLY_DEPARTURE,
            CallVerb.WITHDRAW_DEPARTURE,
            CallVerb.CANCEL,
            CallVerb.DIVERT);
    private static final Set<CallVerb> MOVEMENTS = EnumSet.of(CallVerb.ARRIVE, CallVerb.SHIFT, CallVerb.SAIL);
    private static final Set<CallVerb> MARITIMES =
            EnumSet.of(CallVerb.ISSUE_CLEARANCE, CallVerb.LAPSE, CallVerb.LET_STAND, CallVerb.REDO);

    @Inject
    Visits visits;

    @Inject
    VisitSearch search;

    @Inject
    Sections sections;

    @Inject
    Histories histories;

    @Inject
    AgencyCases cases;

    VisitView find(Scope scope, String visit) {
        PortCall call = visits.find(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        VisitRow row = search.find(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        long id = call.identity().id();
        RoutedFields seen = fields(scope, id);
        CallForm form = sections.form(id, List.of(CallSection.values()));
        return new VisitView(
                row,
                shown(scope, form, seen),
                lodged(id, seen),
                call.mayWork(),
                call.condition().departureKind(),
                call.parts().stream().map(part -> part(scope, call, part)).toList(),
                histories.steps(id, scope.enterprise().isEmpty()),
                histories.breaches(id),
                verbs(scope, call));
    }

    private Map<CallSection, Instant> lodged(long id, RoutedFields seen) {
        Map<CallSection, Instant> shown = new EnumMap<>(CallSection.class);
        sections.lodged(id).forEach((section, at) -> {
            if (seen.shows(section.name())) {
                shown.put(section, at);
            }
        });
        return shown;
    }

    private RoutedFields fields(Scope scope, long id) {
        String agency = scope.agency().orElse("");
        if (agency.isEmpty()) {
            return EVERYTHING;
        }
        List<AgencyCase> all = cases.of(new CaseSubject(VisitRef.SUBJECT, id));
        return all.stream()
                .filter(one -> one.agency().equals(agency))
                .map(AgencyCase::fields)
                .findFirst()
                .orElse(NOTHING);
    }

    private static PartView part(Scope scope, PortCall call, Part part) {
        boolean own = scope.agency().filter(part.agency()::equals).isPresent() && scope.may(Permission.VESSEL_DECIDE);
        boolean agent = scope.enterprise().isPresent() && part.state() == AgencyState.INFO_REQUESTED;
        Set<AgencyVerb> verbs = own ? call.officersVerbs(part) : Set.of();
        return new PartView(
                part.phase(),
                part.agency(),
                part.state(),
                part.since(),
                part.due(),
                part.ground(),
                part.note(),
                agent ? Set.of(AgencyVerb.ANSWER) : verbs);
    }

    private static Set<CallVerb> verbs(Scope scope, PortCall call) {
        Set<CallVerb> possible = EnumSet.noneOf(CallVerb.class);
        for (CallVerb verb : StateTable.verbs(call.state())) {
            boolean agents = scope.enterprise().isPresent() && (AGENTS.contains(verb) || MOVEMENTS.contains(verb));
            boolean maritimes = scope.agency().filter(PortCall.MARITIME::equals).isPresent()
                    && (MARITIMES.contains(verb) || MOVEMENTS.contains(verb));
            if ((agents && scope.may(Permission.VESSEL_FILE)) || (maritimes && scope.may(Permission.VESSEL_DECIDE))) {
                possible.add(verb);
            }
        }
        return possible;
    }

    private static CallForm shown(Scope scope, CallForm form, RoutedFields seen) {
        boolean agency = scope.enterprise().isEmpty();
        Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
        form.groups().forEach((section, all) -> {
            boolean persons = agency && section == CallSection.PERSON_CHANGE;
            if (seen.shows(section.name()) && !persons) {
                groups.put(
                        section,
                        all.stream()
                                .map(fields -> shown(section, fields, seen, agency))
                                .toList());
            }
        });
        return new CallForm(groups);
    }

    private static Fields shown(CallSection section, Fields fields, RoutedFields seen, boolean agency) {
        if (seen.everything() && !(agency && section == CallSection.EFFECT)) {
            return fields;
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            boolean named = agency && (name.equals("familyName") || name.equals("givenNames"));
            if (seen.shows(section.name(), name) && !named) {
                values.put(name, value);
            }
        });
        return new Fields(values);
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.collaboration.sharing.Route;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which agencies see a filing and each of its bills; those with dangerous goods go further (CATALOGUE B.3). */
@ApplicationScoped
class Routing {

    @Inject
    AgencyCases cases;

    /** The routes of bills with (true) and without (false) dangerous goods. */
    Map<Boolean, List<Route>> routes(Reading reading) {
        Map<Boolean, List<Route>> routes = new HashMap<>();
        for (boolean dangerous : new boolean[] {true, false}) {
            routes.put(
                    dangerous,
                    cases.routes(
                            reading.facts().kind().application(),
                            reading.law().day(),
                            Map.of(
                                    "dangerous", Set.of(dangerous ? "1" : "0"),
                                    "trafMode", Set.of(reading.facts().header().text("transportMode")))));
        }
        return routes;
    }

    /** Opens a case for each agency that sees the filing. */
    void open(Filing filing, Map<Boolean, List<Route>> routes) {
        List<Route> taken = routes.values().stream()
                .flatMap(List::stream)
                .filter(route -> filing.agencies().contains(route.agency()))
                .distinct()
                .toList();
        cases.open(new CaseSubject(ManifestEvent.FILING, filing.id()), taken);
    }

    /** The filing as it ends, seen by all agencies that its document is routed to, with a case for each. */
    Filing routed(Filing draft, Reading reading, ReportState outcome, int lines) {
        Map<Boolean, List<Route>> routes = routes(reading);
        List<Route> plain = routes.getOrDefault(false, List.of());
        Filing filing = draft.ended(outcome, agencies(plain), lines);
        open(filing, routes);
        return filing;
    }

    static List<String> agencies(List<Route> routes) {
        return routes.stream().map(Route::agency).distinct().sorted().toList();
    }
}

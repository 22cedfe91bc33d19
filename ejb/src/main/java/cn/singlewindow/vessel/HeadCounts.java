package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.model.HeadCount;
import cn.singlewindow.vessel.rules.VesselRules;
import cn.singlewindow.vessel.store.PersonRows;
import cn.singlewindow.vessel.store.PersonRows.Onboard;
import cn.singlewindow.vessel.store.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts heads (VD-04 R3). Who joins and leaves stands in the part PERSON_CHANGE; a passenger who embarks or disembarks here by
 * the lists need not stand there too. A list of departure that was not declared is the list of arrival with these changes.
 */
@ApplicationScoped
class HeadCounts {

    @Inject
    PersonRows persons;

    @Inject
    Sections sections;

    @Inject
    LawBook lawBook;

    HeadCount of(long visit) {
        Set<String> here = lawBook.now().list("ports");
        List<Onboard> arrived = persons.onboard(visit, CallSection.CREW, CallSection.PASSENGER);
        List<Onboard> leaving = persons.onboard(visit, CallSection.CREW_OUT, CallSection.PASSENGER_OUT);
        List<Group> changes = VesselRules.read(
                        sections.form(visit, Set.of(CallSection.PERSON_CHANGE)), lawBook.now(), new Findings())
                .all(CallSection.PERSON_CHANGE);
        Set<String> in = keys(arrived, one -> true);
        Set<String> on = changed(changes, "ON");
        Set<String> off = changed(changes, "OFF");
        off.addAll(keys(arrived, one -> here.contains(one.disembarkation())));
        on.addAll(keys(leaving, one -> here.contains(one.embarkation())));
        return HeadCount.of(in, on, off, out(visit, leaving, in, on, off));
    }

    private Set<String> out(long visit, List<Onboard> leaving, Set<String> in, Set<String> on, Set<String> off) {
        Set<CallSection> declared = sections.versions(visit).keySet();
        Set<String> out = keys(leaving, one -> true);
        if (!declared.contains(CallSection.CREW_OUT) && !declared.contains(CallSection.PASSENGER_OUT)) {
            out.addAll(in);
            out.addAll(on);
            out.removeAll(off);
        }
        return out;
    }

    private static Set<String> keys(List<Onboard> all, Predicate<Onboard> which) {
        return all.stream().filter(which).map(Onboard::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> changed(List<Group> changes, String which) {
        return changes.stream()
                .filter(change -> change.text("change").equals(which))
                .map(change -> change.text("issuingState") + change.text("documentNumber"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.collaboration.sharing.AgencyCase;
import cn.singlewindow.collaboration.sharing.AgencyCases;
import cn.singlewindow.collaboration.sharing.CaseSubject;
import cn.singlewindow.collaboration.sharing.RoutedFields;
import cn.singlewindow.manifest.model.BillStates;
import cn.singlewindow.manifest.store.BillHistory;
import cn.singlewindow.manifest.store.Discrepancies;
import cn.singlewindow.manifest.store.Filings;
import cn.singlewindow.manifest.store.Ledger;
import cn.singlewindow.manifest.store.ReportLines;
import cn.singlewindow.manifest.store.StoredBills;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a reader sees of filings and bills: an enterprise all of its own, an agency the fields routed to it. */
@ApplicationScoped
class ManifestReader {

    private static final RoutedFields EVERYTHING = RoutedFields.parse("*");
    private static final RoutedFields NOTHING = new RoutedFields("", Map.of());

    private static final int MOST_LINES = 1000;
    private static final String AIR = "5";

    @Inject
    Filings filings;

    @Inject
    StoredBills bills;

    @Inject
    BillHistory history;

    @Inject
    Ledger ledger;

    @Inject
    Discrepancies discrepancies;

    @Inject
    AgencyCases cases;

    @Inject
    ReportLines reportLines;

    @Inject
    OwnParties parties;

    FilingView filing(Scope scope, String number) {
        Filings.Stored stored = filings.find(scope, number).orElseThrow(Manifests::notFound);
        RoutedFields seen = seen(scope, stored.id());
        boolean all = seen.everything();
        return new FilingView(
                stored.row(),
                all ? stored.filedBy() : "",
                all ? stored.form() : shown(headOnly(stored.form()), seen),
                bills.ofFiling(scope, stored.id()),
                all
                        ? named(
                                history.ofFiling(stored.id()),
                                scope.enterprise().isPresent(),
                                ReceiptRow::unnamed)
                        : List.of(),
                discrepancies.ofFiling(stored.id()),
                all ? lines(stored) : List.of());
    }

    /** Of a manifest that brings bills those lines that were not taken, of the others all. */
    private List<FilingView.LineView> lines(Filings.Stored stored) {
        if (!stored.row().kind().bringsBills()) {
            return reportLines.ofFiling(stored.id());
        }
        Set<BillKey> taken = bills.keysOf(stored.id());
        boolean air = stored.form().header().text("transportMode").equals(AIR);
        List<FilingView.LineView> left = new ArrayList<>();
        List<Fields> declared = stored.form().all(ManifestSection.BILL);
        for (int i = 0; i < declared.size() && left.size() < MOST_LINES; i++) {
            Fields bill = declared.get(i);
            BillKey key = BillKey.of(stored.row().voyage(), bill.text("master"), bill.text("bill"), air);
            if (!taken.contains(key)) {
                left.add(new FilingView.LineView(
                        ManifestSection.BILL.path(i + 1), bill.text("bill"), "", bill.text("packages"), ""));
            }
        }
        return left;
    }

    BillView bill(Scope scope, BillKey key) {
        StoredBills.Stored stored = bills.find(scope, parties.codes(scope), key).orElseThrow(Manifests::notFound);
        RoutedFields seen = seen(scope, stored.filing());
        boolean all = seen.everything();
        boolean filer = scope.enterprise().equals(OptionalLong.of(stored.filer()));
        return new BillView(
                stored.row(),
                shown(stored.declared(), seen),
                bills.houses(scope, parties.codes(scope), stored.row().key()),
                named(history.timeline(stored.id()), filer, BillView.StepView::unnamed),
                all ? named(history.ofBill(stored.id()), filer, ReceiptRow::unnamed) : List.of(),
                all ? named(ledger.links(stored.id()), filer, BillView.LinkView::unnamed) : List.of(),
                all ? named(ledger.entries(stored.id()), filer, BillView.LedgerRow::unnamed) : List.of(),
                decisions(scope, stored.row().state()),
                filer);
    }

    /** Whoever carries the goods learns how much was declared and released, not by which declaration. */
    private static <T> List<T> named(List<T> rows, boolean filer, UnaryOperator<T> unnamed) {
        return filer ? rows.stream().map(unnamed).toList() : rows;
    }

    private static Set<BillVerb> decisions(Scope scope, BillState state) {
        boolean decides =
                scope.agency().filter(BillDesk.CUSTOMS::equals).isPresent() && scope.may(Permission.MANIFEST_DECIDE);
        return decides ? BillStates.decisions(state) : Set.of();
    }

    private RoutedFields seen(Scope scope, long filing) {
        String agency = scope.agency().orElse("");
        return agency.isEmpty()
                ? EVERYTHING
                : cases.of(new CaseSubject(ManifestEvent.FILING, filing)).stream()
                        .filter(one -> one.agency().equals(agency))
                        .map(AgencyCase::fields)
                        .findFirst()
                        .orElse(NOTHING);
    }

    private static ManifestForm headOnly(ManifestForm form) {
        return new ManifestForm(Map.of(ManifestSection.MANIFEST, List.of(form.header())));
    }

    private static ManifestForm shown(ManifestForm form, RoutedFields seen) {
        if (seen.everything()) {
            return form;
        }
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        form.groups().forEach((section, all) -> {
            if (seen.shows(section.name())) {
                groups.put(
                        section,
                        all.stream().map(fields -> shown(section, fields, seen)).toList());
            }
        });
        return new ManifestForm(groups);
    }

    private static Fields shown(ManifestSection section, Fields fields, RoutedFields seen) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (seen.shows(section.name(), name)) {
                values.put(name, value);
            }
        });
        return new Fields(values);
    }
}

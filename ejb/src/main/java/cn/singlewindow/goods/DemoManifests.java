package cn.singlewindow.goods;

import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DecideFiling;
import cn.singlewindow.manifest.FileManifest;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.platform.access.DemoAccounts;
import cn.singlewindow.platform.commands.Now;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The manifests that carry the demonstration's declarations: one for each ship, voyage and direction. */
@ApplicationScoped
class DemoManifests {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(BusinessCalendar.ZONE);
    private static final Duration BEFORE = Duration.ofDays(5);
    private static final Map<String, String> IMO = Map.of(
            "COSCO SHANGHAI", "9221097",
            "EVER GIVEN", "9811000",
            "OOCL HONG KONG", "9776171",
            "MSC ANNA", "9777204",
            "HMM ALGECIRAS", "9863297");
    private static final Map<String, String> PORTS = Map.of(
            "JPN", "JPTYO", "DEU", "DEHAM", "VNM", "VNSGN", "AUS", "AUSYD", "USA", "USLAX", "BRA", "BRSSZ", "KOR",
            "KRPUS", "NLD", "NLRTM");

    @Inject
    Manifests manifests;

    @Inject
    Bills bills;

    @Inject
    Clock clock;

    /** A declaration of the demonstration and how long ago it is made. */
    record Planned(DeclarationForm form, Duration ago) {
        String voyage() {
            Fields header = form.header();
            return header.text("TrafName") + "|" + form.first(Section.FREE_TEXT).text("VoyNo");
        }
    }

    /** Files them in the order in which the ships come, a few days before the first declaration of each. */
    void file(List<Planned> declarations) {
        Map<String, List<Planned>> voyages = new LinkedHashMap<>();
        declarations.forEach(one ->
                voyages.computeIfAbsent(one.voyage(), none -> new ArrayList<>()).add(one));
        voyages.values().forEach(this::fileVoyage);
    }

    private void fileVoyage(List<Planned> aboard) {
        Planned first = aboard.get(0);
        boolean imports = first.form().header().text("IEFlag").equals("I");
        Instant declared = clock.instant().minus(first.ago());
        ManifestForm form = header(first.form(), imports ? FilingKind.ORIGINAL : FilingKind.PRE_STOWAGE, declared)
                .with(
                        ManifestSection.BILL,
                        aboard.stream().map(one -> bill(one.form(), imports)).toList())
                .with(
                        ManifestSection.CONTAINER,
                        aboard.stream().map(one -> container(one.form())).toList());
        String key = "demo-" + first.form().header().text("BillNo");
        Now.earlier(first.ago().plus(BEFORE), () -> {
            String number = manifests
                    .file(carrier(), new FileManifest(form, key, FilingChannel.EDIFACT, false))
                    .number();
            bills.decide(customs(), new DecideFiling(number, BillVerb.ACCEPT, "", key + "-accept"));
        });
        if (!imports) {
            arrive(aboard, declared, first.ago());
        }
    }

    private void arrive(List<Planned> aboard, Instant declared, Duration ago) {
        ManifestForm report = header(aboard.get(0).form(), FilingKind.ARRIVAL, declared)
                .with(
                        ManifestSection.CONTAINER,
                        aboard.stream().map(one -> container(one.form())).toList());
        String key = "demo-in-" + aboard.get(0).form().header().text("BillNo");
        Now.earlier(
                ago.plus(Duration.ofDays(1)),
                () -> manifests.file(terminal(), new FileManifest(report, key, FilingChannel.EDIFACT, false)));
    }

    private static ManifestForm header(DeclarationForm form, FilingKind kind, Instant declared) {
        String ship = form.header().text("TrafName");
        String foreign = PORTS.getOrDefault(form.header().text("TradeCountry"), "SGSIN");
        boolean inward = kind == FilingKind.ORIGINAL;
        return ManifestForm.empty()
                .with(
                        ManifestSection.MANIFEST,
                        List.of(Fields.of(
                                "kind",
                                kind.name(),
                                "transportMode",
                                "2",
                                "shipName",
                                ship,
                                "imo",
                                IMO.getOrDefault(ship, ""),
                                "voyage",
                                form.first(Section.FREE_TEXT).text("VoyNo"),
                                "customMaster",
                                "2248",
                                "place",
                                "CNSHAYSH1",
                                "containerShip",
                                "Y",
                                "portOfLoading",
                                inward ? foreign : "CNSHA",
                                "portOfDischarge",
                                inward ? "CNSHA" : foreign,
                                "loadingAt",
                                TIME.format(declared.minus(inward ? Duration.ofDays(3) : Duration.ofDays(-2))),
                                "finishedAt",
                                TIME.format(declared.minus(Duration.ofDays(1))),
                                "arrivalAt",
                                TIME.format(declared.plus(inward ? Duration.ofHours(8) : Duration.ofDays(12))))));
    }

    private static Fields bill(DeclarationForm form, boolean imports) {
        Fields header = form.header();
        String own = imports ? "consignee" : "consignor";
        String foreign = imports ? "consignor" : "consignee";
        return Fields.of(
                "bill",
                header.text("BillNo"),
                "portOfLoading",
                imports ? PORTS.getOrDefault(header.text("TradeCountry"), "SGSIN") : "CNSHA",
                "portOfDischarge",
                imports ? "CNSHA" : PORTS.getOrDefault(header.text("TradeCountry"), "SGSIN"),
                "packages",
                header.text("PackNo"),
                "packageKind",
                "CT",
                "grossWeight",
                header.text("GrossWet"),
                "goods",
                form.lines().get(0).text("GName"),
                "hsCode",
                form.lines().get(0).text("CodeTS"),
                own + "Code",
                header.text("TradeCoScc"),
                own + "Name",
                header.text("TradeName"),
                foreign + "Name",
                "OVERSEAS TRADING CO " + header.text("TradeCountry"));
    }

    private static Fields container(DeclarationForm form) {
        Fields header = form.header();
        String number = form.first(Section.CONTAINER).text("ContainerId");
        return Fields.of(
                "bill",
                header.text("BillNo"),
                "container",
                number,
                "sizeType",
                "45G1",
                "fullness",
                "5",
                "seals",
                "H" + number.substring(4, 10),
                "packages",
                header.text("PackNo"),
                "grossWeight",
                "0",
                "vgm",
                "24000");
    }

    private static Scope carrier() {
        return enterprise(DemoAccounts.AGENT, Permission.MANIFEST_FILE);
    }

    private static Scope terminal() {
        return enterprise(DemoAccounts.TERMINAL, Permission.CARGO_REPORT);
    }

    private static Scope enterprise(long id, Permission permission) {
        return new Scope("demo", Scope.Means.SYSTEM, new Party.OfEnterprise(id), Set.of(permission));
    }

    private static Scope customs() {
        return new Scope(
                "customs",
                Scope.Means.SYSTEM,
                new Party.OfAgency("GACC"),
                Set.of(Permission.MANIFEST_READ, Permission.MANIFEST_DECIDE));
    }
}

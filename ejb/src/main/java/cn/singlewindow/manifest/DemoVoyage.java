package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.ContainerNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A voyage of the demonstration with its bills: what is manifested of it, and what the tally finds. */
record DemoVoyage(CsvTable.Line line, List<CsvTable.Line> cargo, Instant now) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(BusinessCalendar.ZONE);

    static List<DemoVoyage> all(Instant now) {
        List<CsvTable.Line> bills = CsvTable.read(DemoVoyage.class, "demo_bills.csv");
        return CsvTable.read(DemoVoyage.class, "demo_voyages.csv").stream()
                .map(line -> new DemoVoyage(
                        line,
                        bills.stream()
                                .filter(bill -> bill.text("voyage").equals(line.text("voyage")))
                                .toList(),
                        now))
                .toList();
    }

    String voyage() {
        return line.text("voyage");
    }

    boolean accepted() {
        return line.text("accepted").equals("Y");
    }

    boolean tallied() {
        return !line.text("tallied").isEmpty();
    }

    /** How long ago something of it happened. @param what a column of hours */
    Duration ago(String what) {
        return Duration.ofHours(-Long.parseLong(line.text(what)));
    }

    /** 原始舱单. */
    ManifestForm original() {
        List<Fields> items = new ArrayList<>();
        List<Fields> containers = new ArrayList<>();
        cargo.forEach(bill -> {
            items.add(item(bill));
            for (int i = 0; i < Integer.parseInt(bill.text("containers")); i++) {
                containers.add(container(bill, i, "H"));
            }
        });
        return ManifestForm.empty()
                .with(ManifestSection.MANIFEST, List.of(header(FilingKind.ORIGINAL)))
                .with(ManifestSection.BILL, cargo.stream().map(this::bill).toList())
                .with(ManifestSection.ITEM, items)
                .with(ManifestSection.CONTAINER, containers);
    }

    /** 理货报告: what was counted; of the last container of a pair the seal is another, and one bill nobody manifested. */
    ManifestForm tally() {
        List<Fields> counted = new ArrayList<>();
        List<Fields> containers = new ArrayList<>();
        for (CsvTable.Line bill : cargo) {
            if (!bill.text("tallied").isEmpty()) {
                counted.add(counted(bill));
            }
            for (int i = 0; i < Integer.parseInt(bill.text("containers")); i++) {
                containers.add(container(bill, i, i == 0 ? "H" : "X"));
            }
        }
        return ManifestForm.empty()
                .with(ManifestSection.MANIFEST, List.of(header(FilingKind.TALLY_IN)))
                .with(ManifestSection.BILL, counted)
                .with(ManifestSection.CONTAINER, containers);
    }

    private Fields header(FilingKind kind) {
        boolean tally = kind == FilingKind.TALLY_IN;
        return Fields.of(
                "kind",
                kind.name(),
                "transportMode",
                "2",
                "imo",
                line.text("imo"),
                "shipName",
                line.text("ship"),
                "voyage",
                voyage(),
                "customMaster",
                "2248",
                "place",
                tally ? "CNSHAYSH1" : "",
                "portOfLoading",
                line.text("pol"),
                "portOfDischarge",
                "CNSHA",
                "containerShip",
                line.text("bulk").equals("Y") ? "N" : "Y",
                "loadingAt",
                time("loading"),
                "arrivalAt",
                time("arrival"),
                "finishedAt",
                tally ? TIME.format(now.minus(ago("tallied")).minus(Duration.ofHours(2))) : "");
    }

    private String time(String what) {
        return TIME.format(now.minus(ago(what)));
    }

    private Fields bill(CsvTable.Line bill) {
        return Fields.of(
                "bill",
                bill.text("bill"),
                "master",
                bill.text("master"),
                "packages",
                bill.text("packages"),
                "packageKind",
                line.text("bulk").equals("Y") ? "VR" : "CT",
                "grossWeight",
                bill.text("weight"),
                "goods",
                bill.text("goods"),
                "hsCode",
                bill.text("hs"),
                "bulk",
                line.text("bulk"),
                "consigneeName",
                bill.text("consignee"),
                "consignorName",
                "OVERSEAS TRADING CO " + line.text("pol").substring(0, 2));
    }

    private static Fields item(CsvTable.Line bill) {
        return Fields.of(
                "bill",
                bill.text("bill"),
                "master",
                bill.text("master"),
                "item",
                "1",
                "goods",
                bill.text("goods"),
                "hsCode",
                bill.text("hs"),
                "unNumber",
                bill.text("un"),
                "hazardClass",
                bill.text("class"),
                "packages",
                bill.text("packages"),
                "packageKind",
                "CT",
                "grossWeight",
                bill.text("weight"));
    }

    private Fields counted(CsvTable.Line bill) {
        boolean bulk = line.text("bulk").equals("Y");
        return Fields.of(
                "bill",
                bill.text("bill"),
                "master",
                bill.text("master"),
                bulk ? "grossWeight" : "packages",
                bill.text("tallied"));
    }

    private static Fields container(CsvTable.Line bill, int which, String seal) {
        String number = number(bill, which);
        return Fields.of(
                "bill",
                bill.text("bill"),
                "master",
                bill.text("master"),
                "container",
                number,
                "sizeType",
                "45G1",
                "fullness",
                "5",
                "seals",
                seal + number.substring(4, 10),
                "vgm",
                "26000");
    }

    /** One of its own for each bill, with its check digit. */
    private static String number(CsvTable.Line bill, int which) {
        String body = "CXDU" + (700_000 + Math.floorMod(bill.text("bill").hashCode() + which, 99_991));
        return IntStream.range(0, 10)
                .mapToObj(digit -> body + digit)
                .filter(candidate -> ContainerNumber.parse(candidate).isPresent())
                .findFirst()
                .orElse(body + "0");
    }
}

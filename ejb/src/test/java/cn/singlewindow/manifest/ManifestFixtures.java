package cn.singlewindow.manifest;

import cn.singlewindow.platform.form.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Manifests for tests; each change gives a new one. */
public final class ManifestFixtures {

    /** Two container numbers with their check digits. */
    public static final List<String> CONTAINERS = List.of("CSQU3054383", "CBHU3202732");

    private final ManifestForm form;

    private ManifestFixtures(ManifestForm form) {
        this.form = form;
    }

    /** 原始舱单 of a container ship, without bills. */
    public static ManifestFixtures anOriginal(String voyage) {
        return new ManifestFixtures(ManifestForm.empty()
                .with(
                        ManifestSection.MANIFEST,
                        List.of(Fields.of(
                                "kind", "ORIGINAL",
                                "transportMode", "2",
                                "imo", "9074729",
                                "shipName", "COSCO SHANGHAI",
                                "voyage", voyage,
                                "containerShip", "Y",
                                "customMaster", "2248",
                                "portOfLoading", "JPTYO",
                                "portOfDischarge", "CNSHA",
                                "loadingAt", "20261126080000",
                                "arrivalAt", "20261129080000"))));
    }

    /** 预配舱单, without bills. */
    public static ManifestFixtures aPreStowage(String voyage) {
        return anOriginal(voyage)
                .header("kind", "PRE_STOWAGE")
                .header("portOfLoading", "CNSHA")
                .header("portOfDischarge", "JPTYO");
    }

    /** A message of another kind for the same ship. */
    public static ManifestFixtures aReport(FilingKind kind, String voyage) {
        return anOriginal(voyage)
                .header("kind", kind.name())
                .header("place", "CNSHAYSH1")
                .header("finishedAt", "20261124090000");
    }

    /** The same with a bill more. */
    public ManifestFixtures bill(String number, int packages, String weight) {
        return and(
                ManifestSection.BILL,
                "bill",
                number,
                "packages",
                Integer.toString(packages),
                "packageKind",
                "CT",
                "grossWeight",
                weight,
                "goods",
                "PLASTIC BOXES",
                "consigneeName",
                "上海申贸进出口有限公司",
                "consignorName",
                "TOKYO TRADING");
    }

    /** The same with a house bill more. */
    public ManifestFixtures house(String master, String number, int packages, String weight) {
        return bill(number, packages, weight).lastBill("master", master);
    }

    /** The same with a container on a bill more. */
    public ManifestFixtures container(String bill, String number) {
        return and(
                ManifestSection.CONTAINER,
                "bill",
                bill,
                "container",
                number,
                "sizeType",
                "22G1",
                "fullness",
                "5",
                "seals",
                "SEAL" + number.substring(4, 8),
                "grossWeight",
                "1000",
                "vgm",
                "3300");
    }

    /** The same with dangerous goods on a bill. */
    public ManifestFixtures dangerous(String bill, int packages, String weight) {
        return and(
                ManifestSection.ITEM,
                "bill",
                bill,
                "item",
                "1",
                "goods",
                "PAINT",
                "unNumber",
                "1263",
                "hazardClass",
                "3",
                "packages",
                Integer.toString(packages),
                "grossWeight",
                weight);
    }

    /** The same with a field of the header changed. */
    public ManifestFixtures header(String field, String value) {
        return change(ManifestSection.MANIFEST, 0, fields -> fields.with(field, value));
    }

    /** The same with a field of the last bill changed. */
    public ManifestFixtures lastBill(String field, String value) {
        int last = form.all(ManifestSection.BILL).size() - 1;
        return change(ManifestSection.BILL, last, fields -> fields.with(field, value));
    }

    /** The same with a field of the last container changed. */
    public ManifestFixtures lastContainer(String field, String value) {
        int last = form.all(ManifestSection.CONTAINER).size() - 1;
        return change(ManifestSection.CONTAINER, last, fields -> fields.with(field, value));
    }

    /** The same with a group more. */
    public ManifestFixtures and(ManifestSection section, String... namesAndValues) {
        List<Fields> groups = new ArrayList<>(form.all(section));
        groups.add(Fields.of(namesAndValues));
        return new ManifestFixtures(form.with(section, groups));
    }

    private ManifestFixtures change(ManifestSection section, int index, UnaryOperator<Fields> change) {
        List<Fields> groups = new ArrayList<>(form.all(section));
        groups.set(index, change.apply(groups.get(index)));
        return new ManifestFixtures(form.with(section, groups));
    }

    /** What was filled in. */
    public ManifestForm form() {
        return form;
    }
}

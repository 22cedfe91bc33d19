package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an amendment begins with, out of the bills that it names. */
final class Amended {

    private Amended() {}

    static ManifestForm from(AmendmentKind kind, List<ManifestForm> old) {
        return switch (kind) {
            case DELETE -> ManifestForm.empty();
            case CHANGE -> bare(old.get(0));
            case SPLIT -> split(old.get(0));
            case MERGE -> merged(old);
        };
    }

    private static ManifestForm bare(ManifestForm form) {
        return new ManifestForm(Map.of(
                ManifestSection.BILL, form.all(ManifestSection.BILL),
                ManifestSection.ITEM, form.all(ManifestSection.ITEM),
                ManifestSection.CONTAINER, form.all(ManifestSection.CONTAINER)));
    }

    /** Two bills, A with everything and B with nothing yet; the filer moves over what belongs there. */
    private static ManifestForm split(ManifestForm form) {
        Fields bill = form.all(ManifestSection.BILL).get(0);
        String number = bill.text("bill");
        List<Fields> items = renamed(form.all(ManifestSection.ITEM), number + "A");
        List<Fields> containers = renamed(form.all(ManifestSection.CONTAINER), number + "A");
        Fields rest = bill.with("bill", number + "B").with("packages", "").with("grossWeight", "");
        return new ManifestForm(Map.of(
                ManifestSection.BILL, List.of(bill.with("bill", number + "A"), rest),
                ManifestSection.ITEM, items,
                ManifestSection.CONTAINER, containers));
    }

    /** The first bill with the packages, the weight, the goods and the containers of all. */
    private static ManifestForm merged(List<ManifestForm> old) {
        List<Fields> bills = old.stream()
                .flatMap(form -> form.all(ManifestSection.BILL).stream())
                .toList();
        Fields first = bills.get(0);
        Fields whole = first.with("packages", sum(bills, "packages")).with("grossWeight", sum(bills, "grossWeight"));
        return new ManifestForm(Map.of(
                ManifestSection.BILL, List.of(whole),
                ManifestSection.ITEM, numbered(renamed(all(old, ManifestSection.ITEM), first.text("bill"))),
                ManifestSection.CONTAINER, renamed(all(old, ManifestSection.CONTAINER), first.text("bill"))));
    }

    private static List<Fields> all(List<ManifestForm> forms, ManifestSection section) {
        return forms.stream().flatMap(form -> form.all(section).stream()).toList();
    }

    private static List<Fields> renamed(List<Fields> parts, String bill) {
        return parts.stream().map(part -> part.with("bill", bill)).toList();
    }

    private static List<Fields> numbered(List<Fields> items) {
        List<Fields> numbered = new ArrayList<>();
        for (Fields item : items) {
            numbered.add(item.with("item", Integer.toString(numbered.size() + 1)));
        }
        return numbered;
    }

    private static String sum(List<Fields> bills, String field) {
        Stream<BigDecimal> numbers = bills.stream()
                .map(bill -> bill.text(field))
                .filter(text -> text.matches("[0-9]{1,12}([.][0-9]{1,5})?"))
                .map(BigDecimal::new);
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}

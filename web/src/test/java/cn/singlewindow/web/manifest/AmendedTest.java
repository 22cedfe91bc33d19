package cn.singlewindow.web.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

@Application("MF-04")
class AmendedTest {

    private static ManifestForm aBill(String number, String packages, String weight) {
        return ManifestForm.empty()
                .with(
                        ManifestSection.BILL,
                        List.of(Fields.of("bill", number, "packages", packages, "grossWeight", weight)))
                .with(ManifestSection.ITEM, List.of(Fields.of("bill", number, "item", "1")))
                .with(ManifestSection.CONTAINER, List.of(Fields.of("bill", number, "container", "C" + number)));
    }

    @Test
    void aMergerHasThePackagesWeightGoodsAndContainersOfAll() {
        ManifestForm merged =
                Amended.from(AmendmentKind.MERGE, List.of(aBill("A", "40", "300.5"), aBill("B", "2", "9.5")));
        Fields bill = merged.all(ManifestSection.BILL).get(0);
        assertThat(bill.text("packages")).isEqualTo("42");
        assertThat(bill.text("grossWeight")).isEqualTo("310");
        assertThat(merged.all(ManifestSection.ITEM))
                .extracting(item -> item.text("bill") + item.text("item"))
                .containsExactly("A1", "A2");
        assertThat(merged.all(ManifestSection.CONTAINER))
                .extracting(box -> box.text("bill") + box.text("container"))
                .containsExactly("ACA", "ACB");
    }

    @Test
    void aSplitBeginsWithTwoBillsOfWhichTheFirstHasEverything() {
        ManifestForm split = Amended.from(AmendmentKind.SPLIT, List.of(aBill("A", "40", "300")));
        assertThat(split.all(ManifestSection.BILL))
                .extracting(bill -> bill.text("bill") + " " + bill.text("packages"))
                .containsExactly("AA 40", "AB ");
        assertThat(split.all(ManifestSection.CONTAINER))
                .extracting(box -> box.text("bill"))
                .containsExactly("AA");
    }

    @Test
    void aDeletionLeavesNothing() {
        assertThat(Amended.from(AmendmentKind.DELETE, List.of(aBill("A", "40", "300")))
                        .groups())
                .isEmpty();
    }
}

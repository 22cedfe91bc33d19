package cn.singlewindow.manifest.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestFixtures;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.CargoFiles;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.spreadsheet.Workbook;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Violation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@Application({"MF-01", "MF-02", "MF-03"})
class ManifestWorkbookTest {

    private static final ManifestForm FILED =
            ManifestFixtures.anOriginal("021W").bill("OOLU1", 30, "800.5").form();

    private static byte[] book() {
        return ManifestWorkbook.of(FILED, ReferenceSnapshot.empty());
    }

    @Test
    void whatIsHandedOutIsReadAgain() {
        ReadMessage read = ManifestWorkbook.read(book(), false);
        assertThat(read.unread()).isEmpty();
        assertThat(read.form().header().text("voyage")).isEqualTo("021W");
        Fields bill = read.form().all(ManifestSection.BILL).get(0);
        assertThat(bill.text("bill")).isEqualTo("OOLU1");
        assertThat(bill.text("grossWeight")).isEqualTo("800.5");
        assertThat(read.channel()).isEqualTo(FilingChannel.SPREADSHEET);
    }

    @Test
    void faultsAreNamedByTheirCell() {
        ReadMessage read = ManifestWorkbook.read(book(), false);
        Violation at = read.places().of(Violation.at("Bill[1]/bill", "OOLU1", ManifestProblem.BILL_TWICE));
        assertThat(at.path()).isEqualTo("bills!A2");
    }

    @Test
    void headsStandInBothLanguages() {
        assertThat(Workbook.sheets(book(), SheetBounds.of(1000)).get(1).cells())
                .extracting(cell -> cell.text())
                .contains("件数 Packages", "毛重 Gross weight");
    }

    @Test
    void aListInOtherPeoplesWordsIsKnownByItsColumns() {
        String csv = "序,提单号,Pieces,Weight,货名,Consignee\n1,OOLU9,30,800,塑料盒,申贸\n";
        ReadMessage read =
                CargoFiles.read(csv.getBytes(StandardCharsets.UTF_8), true).get(0);
        assertThat(read.form().all(ManifestSection.BILL))
                .singleElement()
                .satisfies(bill -> assertThat(bill.text("packages")).isEqualTo("30"));
    }

    @Test
    void theContentSaysWhatAFileIs() {
        assertThat(channel("  {\"manifest\":{\"kind\":\"ORIGINAL\"}}")).isEqualTo(FilingChannel.REST_JSON);
        assertThat(channel("\uFEFF<Manifest><Head><MessageType>MT1101</MessageType></Head></Manifest>"))
                .isEqualTo(FilingChannel.MT_XML);
        assertThat(channel("UNB+UNOC:3+A+B+261124:0900+1'UNZ+0+1'")).isEqualTo(FilingChannel.EDIFACT);
        assertThat(channel("QU SHACZCR\r\n.HKGXX 240900\r\nUNA:+.? 'UNB+UNOC:3+A+B+261124:0900+1'UNZ+0+1'"))
                .isEqualTo(FilingChannel.EDIFACT);
    }

    private static FilingChannel channel(String content) {
        return CargoFiles.read(content.getBytes(StandardCharsets.UTF_8), false)
                .get(0)
                .channel();
    }
}

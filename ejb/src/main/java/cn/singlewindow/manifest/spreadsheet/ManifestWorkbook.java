package cn.singlewindow.manifest.spreadsheet;

import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestFields;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.ReferenceSnapshot;
import cn.singlewindow.platform.spreadsheet.SheetBounds;
import cn.singlewindow.platform.tables.CsvTable;
import cn.singlewindow.platform.workbook.ReadSheets;
import cn.singlewindow.platform.workbook.SheetForm;
import cn.singlewindow.platform.workbook.SheetNames;
import cn.singlewindow.platform.workbook.SheetTemplate;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A manifest or report in a workbook: a sheet for the manifest, its bills, goods and containers, heads in both languages; or a
 * csv file of one of them. What is wrong is named by its cell.
 */
@Application({"MF-01", "MF-02", "MF-03"})
public final class ManifestWorkbook {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("kind 原始舱单", "ORIGINAL"),
            Map.entry("kind original manifest", "ORIGINAL"),
            Map.entry("kind 预配舱单", "PRE_STOWAGE"),
            Map.entry("kind pre-stowage manifest", "PRE_STOWAGE"),
            Map.entry("kind 装载舱单", "LOADING"),
            Map.entry("kind loading manifest", "LOADING"),
            Map.entry("kind 运抵报告", "ARRIVAL"),
            Map.entry("kind arrival report", "ARRIVAL"),
            Map.entry("kind 进口理货报告", "TALLY_IN"),
            Map.entry("kind inward tally", "TALLY_IN"),
            Map.entry("kind 出口理货报告", "TALLY_OUT"),
            Map.entry("kind outward tally", "TALLY_OUT"),
            Map.entry("kind 积载图", "STOWAGE"),
            Map.entry("kind stowage plan", "STOWAGE"),
            Map.entry("containerShip 是", "Y"),
            Map.entry("containerShip 否", "N"),
            Map.entry("bulk 是", "Y"),
            Map.entry("bulk 否", "N"),
            Map.entry("transfer 是", "Y"),
            Map.entry("transfer 否", "N"),
            Map.entry("fullness 空箱", "4"),
            Map.entry("fullness empty", "4"),
            Map.entry("fullness 重箱", "5"),
            Map.entry("fullness full", "5"));

    private static final List<ManifestSection> SHEETS = Arrays.asList(ManifestSection.values());

    private static final SheetForm FORM = new SheetForm(
            ManifestFields.table(),
            SHEETS,
            new SheetNames(ManifestFields.table(), SHEETS)
                    .and(CsvTable.read(ManifestWorkbook.class, "workbook_names.csv")),
            WORDS,
            "");

    private ManifestWorkbook() {}

    /**
     * Reads a file.
     *
     * @param file xlsx or csv (UTF-8 or GB18030), at most 8 MB and 20,000 rows a sheet
     * @param partial whether rows with doubtful cells are left out, and the rest is kept
     * @throws Rejected when it is neither, passes a bound, or has no sheet that is known
     */
    public static ReadMessage read(byte[] file, boolean partial) {
        ReadSheets read = ReadSheets.read(file, FORM, SheetBounds.ofCargo(), partial);
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        read.groups().forEach((section, rows) -> groups.put((ManifestSection) section, rows));
        List<Violation> unread = new ArrayList<>(read.violations());
        unread.addAll(read.refused());
        ManifestForm form = new ManifestForm(groups);
        return new ReadMessage(
                form, form.header().text("messageId"), "", FilingChannel.SPREADSHEET, read.places(), unread);
    }

    /** An empty workbook with what each column may hold and the codes of transport modes and customs districts. */
    public static byte[] template(ReferenceSnapshot codes) {
        return of(ManifestForm.empty(), codes);
    }

    /** The same, filled in. */
    public static byte[] of(ManifestForm form, ReferenceSnapshot codes) {
        return SheetTemplate.bilingual(FORM, section -> form.all((ManifestSection) section))
                .codes(CodeTable.TRANSPORT_MODE, codes)
                .codes(CodeTable.CUSTOMS_DISTRICT, codes)
                .bytes();
    }
}

package cn.singlewindow.web.goods;

import cn.singlewindow.goods.Section;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;

/** What nobody has to type: the usual answers of a general declaration and what is filed of the own enterprise (PR-1). */
@RequestScoped
public class Prefill {

    /** What a new goods line takes over from the one before. */
    static final List<String> CARRIED =
            List.of("TradeCurr", "OriginCountry", "DestinationCountry", "DistrictCode", "DutyMode");

    private static final Map<String, String> USUAL = Map.of(
            "IEFlag",
            "I",
            "EntryType",
            "M",
            "EdiId",
            "1",
            "DeclTrnRel",
            "0",
            "PromiseItmes",
            "00000",
            "CutMode",
            "101");

    private static final List<String> NOT_COPIED =
            List.of("SeqNo", "EntryId", "PreEntryId", "BillNo", "IEDate", "DDate");

    void fill(FormModel form, Scope scope) {
        form.header().putAll(USUAL);
    }

    /** Takes out of a copy what belongs to the declaration it was copied from. */
    static void forget(FormModel form) {
        NOT_COPIED.forEach(form.header()::remove);
        form.all(Section.SIGNATURE).clear();
        form.all(Section.CONTAINER).clear();
    }
}

package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.ManifestForm;
import java.util.List;

/** A request to amend bills, as it is stored. */
public record Amendment(
        long id,
        long version,
        String number,
        AmendmentKind kind,
        AmendmentState state,
        long filer,
        List<BillKey> bills,
        ManifestForm wanted) {

    public Amendment {
        bills = List.copyOf(bills);
    }
}

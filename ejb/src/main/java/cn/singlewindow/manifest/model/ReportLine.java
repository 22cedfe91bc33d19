package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.platform.form.Group;

/** A line of a loading manifest or report. @param verdict TAKEN, or the code that says why it bounced */
public record ReportLine(FilingKind kind, String voyageKey, String billKey, Group group, String verdict) {

    /** The verdict on a line that was taken. */
    public static final String TAKEN = "TAKEN";

    /** The verdict on a container that was on board before. */
    public static final String TRANSIT = "TRANSIT";

    /** The container, or the empty string. */
    public String container() {
        return group.text("container");
    }
}

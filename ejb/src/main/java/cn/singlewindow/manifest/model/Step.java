package cn.singlewindow.manifest.model;

import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import java.time.Instant;

/** One entry of a bill's history. @param receipt the field's code that tells it, or empty */
public record Step(
        BillState from,
        BillState to,
        BillVerb verb,
        Instant at,
        String agency,
        String actor,
        String note,
        String receipt) {}

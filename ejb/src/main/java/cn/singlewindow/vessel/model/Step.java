package cn.singlewindow.vessel.model;

import cn.singlewindow.vessel.CallState;
import java.time.Instant;

/** One thing that was done to a call, as its history keeps it. Phase and states of a part are empty where the call is meant. */
public record Step(
        String verb,
        CallState from,
        CallState to,
        String phase,
        String partFrom,
        String partTo,
        Instant at,
        String agency,
        String actor,
        String ground,
        String note) {}

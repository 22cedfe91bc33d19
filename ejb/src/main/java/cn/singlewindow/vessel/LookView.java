package cn.singlewindow.vessel;

import java.time.Instant;

/** A look at persons: who, which rows of which list, why. */
public record LookView(
        Instant at, String actor, String agency, String reason, String section, int firstPosition, int lastPosition) {}

package cn.singlewindow.vessel;

import java.time.Instant;
import java.time.LocalDate;

/** A detention by port State control that stands. */
public record DetentionView(
        long id, String visit, String ground, String note, String placedBy, Instant placedAt, LocalDate reviewOn) {}

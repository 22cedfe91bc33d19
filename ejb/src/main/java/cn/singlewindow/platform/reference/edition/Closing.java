package cn.singlewindow.platform.reference.edition;

import java.time.LocalDate;

/**
 * A stored row that is to be closed.
 *
 * @param row the row
 * @param validTo its last day in force from now on
 */
public record Closing(LiveCode row, LocalDate validTo) {}

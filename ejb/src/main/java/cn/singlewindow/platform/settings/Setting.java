package cn.singlewindow.platform.settings;

import java.time.LocalDate;

/** A value of a setting and the day from which it holds. */
public record Setting(String name, LocalDate validFrom, String value) {}

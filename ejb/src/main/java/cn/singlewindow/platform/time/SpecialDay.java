package cn.singlewindow.platform.time;

import java.time.LocalDate;

/** A day that differs from its weekday. @param nameZh the holiday's name, such as 春节 */
public record SpecialDay(LocalDate day, DayKind kind, String nameZh) {}

package cn.singlewindow.vessel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was late or otherwise against the rules. @param rule code; text {@code vessel.breach.<rule>} */
public record BreachView(String rule, @Nullable Instant due, Instant notedAt, String note) {}

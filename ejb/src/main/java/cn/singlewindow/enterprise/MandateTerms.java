package cn.singlewindow.enterprise;

import cn.singlewindow.shared.HsPrefix;
import cn.singlewindow.shared.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may do for its principal (EQ-02).
 *
 * @param documents applications by catalogue id, such as {@code GD-01}; at least one, up to 40
 * @param commodities tariff branches; empty for all, up to 100
 * @param districts customs districts of four digits, {@code 2200} covering all of {@code 22xx}; empty for all, up to 100
 * @param from first moment
 * @param to the moment at which it ends; at most five years after the first
 * @param valueLimit CNY per act; absent for no limit
 * @param secondPersonAboveLimit whether acts above the limit may be done when a second person has confirmed them (四眼); else
 *     they are refused
 * @param mayDelegate whether the agent may hand it on, once (R4)
 */
public record MandateTerms(
        Set<String> documents,
        Set<HsPrefix> commodities,
        Set<String> districts,
        Instant from,
        Instant to,
        @Nullable Money valueLimit,
        boolean secondPersonAboveLimit,
        boolean mayDelegate) {

    public MandateTerms {
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
        commodities = Collections.unmodifiableSortedSet(new TreeSet<>(commodities));
        districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
    }
}

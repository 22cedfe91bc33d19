package cn.singlewindow.enterprise;

import cn.singlewindow.shared.BilingualText;
import java.time.Instant;

/**
 * A line of a list of enterprises.
 *
 * @param agencyState state of the asking agency's part as its name; empty for others
 * @param since when it came into its state
 */
public record EnterpriseRow(
        long id,
        String creditCode,
        String customsCode,
        BilingualText name,
        EnterpriseState state,
        Instant since,
        String agencyState) {}

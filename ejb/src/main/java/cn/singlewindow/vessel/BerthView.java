package cn.singlewindow.vessel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A berth with its limits, in metres.
 *
 * @param draught greatest draught
 * @param lengthOverall greatest length
 * @param airDraught the lowest bridge on the way to it; absent where there is none
 */
public record BerthView(
        String code,
        String port,
        String nameZh,
        String nameEn,
        BigDecimal draught,
        BigDecimal lengthOverall,
        @Nullable BigDecimal airDraught) {}

package cn.singlewindow.manifest;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a goods declaration says of its bill (GD-01 R3).
 *
 * @param seqNo 统一编号 of the declaration
 * @param exports whether the goods leave the country
 * @param ship name or IMO number as declared
 * @param voyage as declared
 * @param bill 提运单号 as declared: {@code master}, {@code master*house}, by air {@code master_house}
 * @param inAdvance whether it is declared before the goods have arrived (提前申报)
 * @param packages declared, of the part of the bill that this declaration covers
 * @param kilograms gross weight
 * @param containers as declared
 */
public record DeclaredPart(
        String seqNo,
        boolean exports,
        String ship,
        String voyage,
        String bill,
        boolean inAdvance,
        int packages,
        BigDecimal kilograms,
        List<String> containers) {

    public DeclaredPart {
        containers = List.copyOf(containers);
    }

    /** Its bill as it is compared. */
    public BillKey key() {
        return new BillKey(voyage, bill);
    }
}

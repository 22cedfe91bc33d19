package cn.singlewindow.goods.model;

import cn.singlewindow.platform.form.Group;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What makes two declarations the same shipment: SHA-256 of trader, direction, bill of lading, items and contract
 * (CATALOGUE GD-01 R4). An item is its commodity code, name, quantity, unit, total and currency.
 */
public final class BusinessKey {

    private static final char SEPARATOR = '\u001f';

    private BusinessKey() {}

    /** 32 bytes. */
    public static byte[] of(DeclarationFacts facts) {
        StringBuilder text = new StringBuilder(1000);
        add(text, facts.header(), "TradeCoScc", "IEFlag", "BillNo", "ContrNo");
        for (Group line : facts.lines()) {
            add(text, line, "CodeTS", "GName", "GUnit", "TradeCurr");
            text.append(plain(line.numberOrZero("GQty"))).append(SEPARATOR);
            text.append(plain(line.numberOrZero("DeclTotal"))).append('\n');
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(StringBuilder text, Group group, String... fields) {
        for (String field : fields) {
            text.append(group.text(field)).append(SEPARATOR);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package cn.singlewindow.web;

import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.shared.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The end of the receipt feed, which the door gives oldest first. */
public final class Receipts {

    private static final int STEP = 200;
    private static final int MOST_STEPS = 10;

    private Receipts() {}

    /** The newest receipts, newest first. */
    public static List<ReceiptRow> latest(GoodsService goods, Scope scope, int wanted) {
        List<ReceiptRow> tail = new ArrayList<>();
        long after = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<ReceiptRow> page = goods.receipts(scope, after, STEP);
            tail.addAll(page);
            if (tail.size() > wanted) {
                tail = new ArrayList<>(tail.subList(tail.size() - wanted, tail.size()));
            }
            if (page.size() < STEP) {
                break;
            }
            after = page.get(STEP - 1).id();
        }
        Collections.reverse(tail);
        return tail;
    }
}

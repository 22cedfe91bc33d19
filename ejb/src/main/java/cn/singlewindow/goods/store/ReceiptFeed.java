package cn.singlewindow.goods.store;

import cn.singlewindow.platform.feed.FedTable;
import jakarta.enterprise.context.ApplicationScoped;

/** The receipts of declarations as a feed. */
@ApplicationScoped
public class ReceiptFeed implements FedTable {

    @Override
    public String rows() {
        return "goods_receipt";
    }

    @Override
    public String lock() {
        return "goods-receipts";
    }
}

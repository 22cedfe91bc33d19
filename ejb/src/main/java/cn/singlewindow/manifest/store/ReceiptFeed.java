package cn.singlewindow.manifest.store;

import cn.singlewindow.platform.feed.FedTable;
import jakarta.enterprise.context.ApplicationScoped;

/** The receipts of bills as a feed. */
@ApplicationScoped
public class ReceiptFeed implements FedTable {

    @Override
    public String rows() {
        return "manifest_receipt";
    }

    @Override
    public String lock() {
        return "manifest-receipts";
    }
}

package cn.singlewindow.web.goods;

import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.shared.Application;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Receipts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The newest receipts of the own declarations. */
@Application("GD-01")
@Named
@RequestScoped
public class ListReceiptsPage {

    private static final int ROWS = 200;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    private List<ReceiptRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = Receipts.latest(goods, user.scope(), ROWS);
    }

    /** Newest first. */
    public List<ReceiptRow> getRows() {
        return rows;
    }
}

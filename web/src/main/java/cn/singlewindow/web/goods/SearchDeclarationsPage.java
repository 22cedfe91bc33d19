package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.KeyWalk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The declarations that the reader may see: an enterprise its own, an agency those routed to it. */
@Application("GD-01")
@Named
@RequestScoped
public class SearchDeclarationsPage {

    static final String PATH = "/goods/search-declarations.xhtml";
    private static final int ROWS = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Addresses addresses;

    private final DeclarationFilter filter = new DeclarationFilter();
    private Page<DeclarationRow> page = new Page<>(List.of(), null);

    /** Looks; a number that names exactly one declaration opens it. */
    public void load() throws IOException {
        page = goods.search(user.scope(), filter.query(ROWS));
        String number = filter.getText().strip();
        if (page.items().size() == 1 && names(page.items().get(0), number)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext external = faces.getExternalContext();
            external.redirect(
                    external.getRequestContextPath() + addresses.of(page.items().get(0)));
            faces.responseComplete();
        }
    }

    private static boolean names(DeclarationRow row, String number) {
        return !number.isEmpty() && (number.equals(row.seqNo()) || number.equals(row.entryId()));
    }

    /** The rows of this page. */
    public List<DeclarationRow> getRows() {
        return page.items();
    }

    /** Where the pages before and after are. */
    public KeyWalk getWalk() {
        return filter.walk(PATH, page.nextKey());
    }

    /** The filter row. */
    public DeclarationFilter getFilter() {
        return filter;
    }

    /** The states to filter by. */
    public DeclarationState[] getStates() {
        return DeclarationState.values();
    }
}

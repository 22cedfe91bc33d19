package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationRow;
import cn.singlewindow.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a declaration is read: at the desk by those who decide, else in the workspace. */
@Named
@RequestScoped
public class Addresses {

    @Inject
    CurrentUser user;

    /** The page of a declaration, inside the portal. */
    public String of(DeclarationRow row) {
        return ofNumber(row.seqNo());
    }

    /** The page of a declaration, inside the portal. */
    public String ofNumber(String seqNo) {
        String page = user.may("GOODS_DECIDE") ? "decide-declaration" : "read-declaration";
        return "/goods/" + page + ".xhtml?seqNo=" + seqNo;
    }
}

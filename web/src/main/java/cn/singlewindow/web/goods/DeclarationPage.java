package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.Section;
import cn.singlewindow.web.Codes;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.form.DeclaredSection;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page about one declaration, named by its number in the address. */
public abstract class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Codes codes;

    private String seqNo = "";
    private transient @Nullable DeclarationView view;

    /** Refuses the page before it is drawn if there is no such declaration. */
    public void load() {
        getView();
    }

    /** The declaration. */
    public DeclarationView getView() {
        DeclarationView known = view;
        if (known == null) {
            known = goods.find(user.scope(), seqNo);
            view = known;
        }
        return known;
    }

    /** The declaration after something was done to it. */
    protected void show(DeclarationView now) {
        view = now;
    }

    /** The version that is shown. */
    protected long version() {
        return getView().summary().version();
    }

    /** The declaration as customs forms print it. */
    public DeclarationSheet getSheet() {
        return DeclarationSheet.of(getView(), codes);
    }

    /** Its timeline with the owners of the clock. */
    public ClockLine getClock() {
        return ClockLine.of(getView());
    }

    /** What was declared, by section, with labels. */
    public List<DeclaredSection> getSections() {
        DeclarationForm form = getView().form();
        return DeclaredSection.of(DeclarationModel.KIND, section -> form.all((Section) section));
    }

    public String getSeqNo() {
        return seqNo;
    }

    public void setSeqNo(@Nullable String seqNo) {
        this.seqNo = seqNo == null ? "" : seqNo;
    }
}

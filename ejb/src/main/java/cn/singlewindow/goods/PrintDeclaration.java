package cn.singlewindow.goods;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** 报关单 as a PDF: landscape A4, laid out as the paper form of 2018, with as much as the reader may see (GD-01). */
@ApplicationScoped
@Application("GD-01")
public class PrintDeclaration {

    @Inject
    GoodsService goods;

    @Inject
    LawBook lawBook;

    @Inject
    Texts texts;

    @Inject
    BusinessCalendar calendar;

    /**
     * The form.
     *
     * @param locale of labels and of the names beside codes
     * @throws cn.singlewindow.shared.Rejected NOT_FOUND outside the scope
     */
    public byte[] pdf(Scope scope, String seqNo, Locale locale) {
        scope.require(Permission.GOODS_READ);
        DeclarationView view = goods.find(scope, seqNo);
        return new DeclarationSheet(view, lawBook.today(), texts, locale)
                .pdf(calendar.dateOf(view.summary().submittedAt()));
    }
}

package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.FieldDictionary;
import cn.singlewindow.goods.Section;
import cn.singlewindow.web.form.FormKind;
import cn.singlewindow.web.form.FormModel;
import cn.singlewindow.web.form.PastedRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The declaration form while somebody fills it in. */
class DeclarationModel extends FormModel<Section> {

    private static final long serialVersionUID = 1L;

    /** How the portal speaks of a declaration's fields. */
    static final FormKind KIND = new FormKind(FieldDictionary.standard(), Arrays.asList(Section.values()), "section");

    /** Goods lines out of a spreadsheet. */
    static final PastedRows LINES = new PastedRows(
            FieldDictionary.standard().of(Section.LINE),
            List.of(
                    "CodeTS",
                    "GName",
                    "GModel",
                    "GQty",
                    "GUnit",
                    "DeclPrice",
                    "DeclTotal",
                    "TradeCurr",
                    "OriginCountry",
                    "DestinationCountry",
                    "FirstQty",
                    "FirstUnit",
                    "SecondQty",
                    "SecondUnit",
                    "DistrictCode",
                    "DutyMode"));

    DeclarationModel() {
        super(Section.class);
    }

    static DeclarationModel of(DeclarationForm form) {
        DeclarationModel model = new DeclarationModel();
        for (Section section : Section.values()) {
            model.fill(section, form.all(section));
        }
        return model;
    }

    Map<String, String> header() {
        return first(Section.HEADER);
    }

    List<Map<String, String>> lines() {
        return all(Section.LINE);
    }

    /** Gives every goods line its place as its number. */
    void number() {
        for (int i = 0; i < lines().size(); i++) {
            lines().get(i).put("GNo", Integer.toString(i + 1));
        }
    }

    DeclarationForm toForm() {
        number();
        return new DeclarationForm(filled());
    }
}

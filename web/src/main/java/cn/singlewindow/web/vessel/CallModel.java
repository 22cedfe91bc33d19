package cn.singlewindow.web.vessel;

import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.web.form.FormKind;
import cn.singlewindow.web.form.FormModel;
import java.util.Arrays;
import java.util.Map;

/** What a ship declares while somebody fills it in. */
class CallModel extends FormModel<CallSection> {

    private static final long serialVersionUID = 1L;

    /** How the portal speaks of its fields. */
    static final FormKind KIND =
            new FormKind(CallSection.fields(), Arrays.asList(CallSection.values()), "vessel.section");

    CallModel() {
        super(CallSection.class);
    }

    CallForm toForm() {
        return new CallForm(filled());
    }

    /** The form of one part, empty if nothing is filled in. */
    CallForm toForm(CallSection section) {
        return new CallForm(Map.of(section, filled(section)));
    }
}

package cn.singlewindow.ws.goods;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.shared.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A declaration as a mapper read it.
 *
 * @param form what it says
 * @param unread what of the message the form could not hold, each with its path; the declaration is then refused
 */
public record ReadForm(DeclarationForm form, List<Violation> unread) {

    public ReadForm {
        unread = List.copyOf(unread);
    }

    /** What a mapper collected. */
    public static ReadForm of(FormBuilder built) {
        Map<Section, List<Fields>> groups = new EnumMap<>(Section.class);
        built.groups().forEach((section, fields) -> groups.put((Section) section, fields));
        return new ReadForm(new DeclarationForm(groups), built.unread());
    }

    /** The sender's own number ({@code DecSign/ClientSeqNo}), or the empty string. */
    public String clientSeqNo() {
        return form.first(Section.SIGNATURE).text("ClientSeqNo").strip();
    }
}

package cn.singlewindow.web.vessel;

import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.spreadsheet.CallWorkbook;
import cn.singlewindow.vessel.spreadsheet.WorkbookForm;
import cn.singlewindow.web.form.FormKind;
import cn.singlewindow.web.form.SectionEditor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Filling in one part of what a ship declares. */
public abstract class CallEditor extends SectionEditor<CallSection> {

    private static final long serialVersionUID = 1L;

    @Inject
    PortCalls calls;

    private final CallModel model;

    protected CallEditor() {
        this(new CallModel());
    }

    private CallEditor(CallModel model) {
        super(model, CallSection.CALL);
        this.model = model;
    }

    /** What of the form is checked and sent. */
    protected abstract CallForm toForm();

    @Override
    protected CallModel form() {
        return model;
    }

    @Override
    protected FormKind kind() {
        return CallModel.KIND;
    }

    @Override
    protected List<Violation> checked() {
        return calls.check(user.scope(), toForm()).violations();
    }

    @Override
    protected ReadRows read(byte[] file) {
        WorkbookForm read = CallWorkbook.read(file, true);
        return new ReadRows(
                read.form().all(getSection()),
                Stream.concat(read.violations().stream(), read.refused().stream())
                        .toList());
    }
}

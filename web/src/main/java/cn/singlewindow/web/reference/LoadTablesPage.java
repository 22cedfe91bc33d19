package cn.singlewindow.web.reference;

import cn.singlewindow.platform.reference.LoadReport;
import cn.singlewindow.platform.reference.LoadRow;
import cn.singlewindow.platform.reference.ReferenceLoads;
import cn.singlewindow.shared.Page;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** Loads of code tables and what each of them changed. */
@Named
@ViewScoped
public class LoadTablesPage extends ListPage<LoadRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 30;

    @Inject
    ReferenceLoads loads;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    private long id;
    private transient @Nullable UploadedFile upload;

    @Override
    protected Page<LoadRow> read() {
        return loads.list(user.scope(), getAfter(), ROWS);
    }

    /** Loads the edition that came with the application. */
    public void start() {
        id = loads.start(user.scope());
        changed();
        refusals.done("load.begun");
    }

    /** Loads an uploaded edition. */
    public void startUploaded() {
        UploadedFile file = upload;
        if (file != null && file.getSize() > 0) {
            id = loads.startUploaded(user.scope(), file.getFileName(), file.getContent());
            changed();
            refusals.done("load.begun");
        }
        upload = null;
    }

    /** The report of the load that is looked at; nothing if none is. */
    public @Nullable LoadReport getReport() {
        return id == 0 ? null : loads.report(user.scope(), id);
    }

    public @Nullable UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(@Nullable UploadedFile upload) {
        this.upload = upload;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

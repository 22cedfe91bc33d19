package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.FileManifest;
import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.message.CargoFiles;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.form.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.file.UploadedFile;

/**
 * Filing a manifest or a report on cargo: filled in, or out of a file of any format that REST takes (MF-01, MF-02, MF-03).
 * A file is opened in the form, or every message of it is filed at once.
 */
@Application({"MF-01", "MF-02", "MF-03"})
@Named
@ViewScoped
public class FileManifestPage extends ManifestEditor {

    private static final long serialVersionUID = 1L;

    @Inject
    CargoFiles files;

    private boolean partial;
    private String key = UUID.randomUUID().toString();
    private transient @Nullable UploadedFile file;
    private transient List<CargoFiles.Filed> filed = List.of();

    public FileManifestPage() {
        super(ManifestSection.MANIFEST);
    }

    /** Begins with a manifest of the kind that the reader may file. */
    public void load() {
        user.scope().require(getKinds().isEmpty() ? Permission.MANIFEST_FILE : Permission.MANIFEST_READ);
        if (getKind().isEmpty() && !getKinds().isEmpty()) {
            setKind(getKinds().get(0).name());
            getValues().put("transportMode", "2");
        }
    }

    /** What the reader may file: an agent manifests, a terminal reports; a stowage plan either. */
    public List<FilingKind> getKinds() {
        return Arrays.stream(FilingKind.values()).filter(this::isFiled).toList();
    }

    private boolean isFiled(FilingKind one) {
        boolean manifest = user.may(Permission.MANIFEST_FILE.name()) && user.isEnterprise();
        boolean report = user.may(Permission.CARGO_REPORT.name()) && user.isEnterprise();
        return one == FilingKind.STOWAGE ? manifest || report : one.isManifest() ? manifest : report;
    }

    /** The fields of the head but for what it is, which is chosen above. */
    public List<FieldSpec> getHead() {
        return ManifestModel.KIND.of(ManifestSection.MANIFEST).stream()
                .filter(field -> !field.name().equals("kind"))
                .toList();
    }

    /** The values of the head. */
    public Map<String, String> getHeader() {
        return form().first(ManifestSection.MANIFEST);
    }

    /** The parts of the form. */
    public ManifestSection[] getParts() {
        return ManifestSection.values();
    }

    @Override
    protected List<Violation> checked() {
        return manifests.check(user.scope(), form().toForm()).violations();
    }

    /** Files what is filled in. */
    public @Nullable String submit() {
        try {
            FilingAnswer answer = manifests.file(
                    user.scope(), new FileManifest(form().toForm(), "portal-" + key, FilingChannel.PORTAL, partial));
            tell(answer);
            return "/manifest/read-filing.xhtml?faces-redirect=true&number=" + answer.number();
        } catch (Rejected rejected) {
            take(rejected.violations());
            refusals.error("submit.refused", getProblems().size());
            return null;
        }
    }

    private void tell(FilingAnswer answer) {
        if (answer.bounced() > 0) {
            refusals.done("manifest.filed.bounced", answer.number(), answer.bounced());
        } else {
            refusals.done("manifest.filed", answer.number());
        }
    }

    /** Opens a file in the form; what could not be taken over is shown by its place. */
    public void openFile() {
        byte[] content = content();
        if (content.length == 0) {
            return;
        }
        List<ReadMessage> messages = CargoFiles.read(content, partial);
        ReadMessage first = messages.get(0);
        form().replace(first.form());
        key = UUID.randomUUID().toString();
        show(ManifestSection.MANIFEST);
        take(first.unread().isEmpty() ? first.places().of(checked()) : first.unread());
        filed = List.of();
        if (messages.size() > 1) {
            refusals.warn("manifest.opened.first", messages.size());
        } else {
            refusals.done(
                    "manifest.opened", first.form().all(ManifestSection.BILL).size());
        }
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** Files every message of a file at once. */
    public void fileAtOnce() {
        byte[] content = content();
        if (content.length == 0) {
            return;
        }
        filed = files.file(user.scope(), content, partial);
        long taken = filed.stream().filter(one -> one.answer() != null).count();
        refusals.done("manifest.files.done", taken, filed.size());
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private byte[] content() {
        UploadedFile chosen = file;
        file = null;
        if (chosen == null || chosen.getSize() == 0) {
            refusals.warn("lines.nofile");
            return new byte[0];
        }
        return chosen.getContent();
    }

    /** What became of the messages of a file. */
    public List<CargoFiles.Filed> getFiled() {
        return filed == null ? List.of() : filed;
    }

    /** What is wrong with a message, in words. */
    public String textOf(Violation violation) {
        return say.problem(violation) + " [" + violation.code() + "]";
    }

    public String getKind() {
        return getHeader().getOrDefault("kind", "");
    }

    public void setKind(@Nullable String kind) {
        Choice.of(FilingKind.class, kind == null ? "" : kind)
                .ifPresent(known -> getHeader().put("kind", known.name()));
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}

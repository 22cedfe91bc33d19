package cn.singlewindow.web.form;

import cn.singlewindow.platform.form.FieldSpec;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Say;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.file.UploadedFile;

/**
 * Filling in one part of a module's form: a group of fields, or a list that is typed, pasted or uploaded; checked while typing.
 *
 * @param <S> the parts of the form
 */
public abstract class SectionEditor<S extends Enum<S> & FormSection> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 50;
    private static final int PROBLEMS_SHOWN = 200;

    @Inject
    protected CurrentUser user;

    @Inject
    protected Refusals refusals;

    @Inject
    protected Say say;

    private final FormModel<S> form;
    private S section;
    private List<Problem> problems = List.of();
    private int first;
    private String pasted = "";
    private transient @Nullable UploadedFile upload;

    /** @param section the part that is filled in first */
    protected SectionEditor(FormModel<S> form, S section) {
        this.form = form;
        this.section = section;
    }

    /** How the portal speaks of the form. */
    protected abstract FormKind kind();

    /** What is wrong with what is filled in. */
    protected abstract List<Violation> checked();

    /** What a file says of the part that is filled in. */
    protected abstract ReadRows read(byte[] file);

    /** Rows out of a file. @param wrong what could not be taken over, at its place in the file */
    public record ReadRows(List<Fields> rows, List<Violation> wrong) {}

    /** The form that is filled in. */
    protected FormModel<S> form() {
        return form;
    }

    /** Goes to a part. */
    protected void open(S part) {
        section = part;
        first = 0;
        problems = List.of();
    }

    // ---- checking ----

    /** Checks while the user goes on typing. */
    public void check() {
        take(checked());
        tell();
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
    }

    /** Shows what was refused. */
    protected void take(List<Violation> violations) {
        problems = new ArrayList<>(violations.stream()
                .map(violation -> kind().problem(violation, say))
                .toList());
    }

    private void tell() {
        Map<String, String> byPath = problems.stream()
                .filter(problem -> !problem.path().isEmpty())
                .collect(Collectors.toMap(
                        Problem::path, Problem::text, (one, other) -> one + " " + other, LinkedHashMap::new));
        PrimeFaces.current().ajax().addCallbackParam("problems", Json.of(byPath));
    }

    // ---- rows of a list ----

    /** Adds an empty row after the last. */
    public void addRow() {
        getRows().add(new LinkedHashMap<>());
        first = (getRows().size() - 1) / ROWS_SHOWN * ROWS_SHOWN;
    }

    /** Takes a row out. */
    public void dropRow(int index) {
        getRows().remove(index);
        check();
    }

    /** Takes all rows out. */
    public void clear() {
        getRows().clear();
        first = 0;
        check();
    }

    /** Goes to other rows. */
    public void showFrom(int row) {
        first = Math.max(0, Math.min(row, getRows().size() - 1));
        tell();
    }

    /** Adds the rows that were pasted. */
    public void addPasted() {
        add(new PastedRows(getFields()).parse(pasted));
        pasted = "";
    }

    /** Adds the rows of an uploaded workbook or csv file; what could not be taken over is shown by its cell. */
    public void addUploaded() {
        UploadedFile file = upload;
        upload = null;
        if (file == null || file.getSize() == 0) {
            refusals.warn("lines.nofile");
            return;
        }
        ReadRows read = read(file.getContent());
        take(read.wrong());
        List<Problem> inCells = problems;
        add(read.rows().stream()
                .map(fields -> (Map<String, String>) new LinkedHashMap<>(fields.values()))
                .toList());
        problems = Stream.concat(inCells.stream(), problems.stream()).toList();
    }

    /** Adds rows to the list. */
    protected void add(List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            refusals.warn("rows.none");
            return;
        }
        getRows().addAll(rows);
        refusals.done("rows.added", rows.size());
        check();
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    // ---- what the page shows ----

    /** The fields of the part. */
    public List<FieldSpec> getFields() {
        return kind().of(section);
    }

    /** The values of a part that has one group. */
    public Map<String, String> getValues() {
        return form.first(section);
    }

    /** All groups of the list. */
    public List<Map<String, String>> getRows() {
        return form.all(section);
    }

    /** The rows that are shown. */
    public List<RowView> getShown() {
        List<Map<String, String>> all = getRows();
        List<RowView> shown = new ArrayList<>();
        for (int i = first; i < Math.min(all.size(), first + ROWS_SHOWN); i++) {
            shown.add(new RowView(i, section.path(i + 1), all.get(i)));
        }
        return shown;
    }

    /** A row of the list. @param path as violations name it */
    public record RowView(int index, String path, Map<String, String> fields) {}

    /** Where rows before and after those shown begin. */
    public int getStep() {
        return ROWS_SHOWN;
    }

    public int getFirst() {
        return first;
    }

    /** The part that is filled in. */
    public S getSection() {
        return section;
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** As many of them as can be read. */
    public List<Problem> getShownProblems() {
        return problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()));
    }

    public @Nullable UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(@Nullable UploadedFile upload) {
        this.upload = upload;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}

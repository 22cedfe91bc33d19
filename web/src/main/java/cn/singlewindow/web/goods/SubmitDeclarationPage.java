package cn.singlewindow.web.goods;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.CheckReport;
import cn.singlewindow.goods.DraftView;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.SaveDraft;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.goods.SubmitDeclaration;
import cn.singlewindow.goods.spreadsheet.LineSheet;
import cn.singlewindow.goods.spreadsheet.SheetLines;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Refusals;
import cn.singlewindow.web.Say;
import cn.singlewindow.web.form.FieldPath;
import cn.singlewindow.web.form.Json;
import cn.singlewindow.web.form.Problem;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.file.UploadedFile;

/**
 * Filling in and submitting a declaration (GD-01). The draft is saved by itself; every save is checked, and what is wrong is
 * shown beside its field without disturbing whoever types.
 */
@Application("GD-01")
@Named
@ViewScoped
public class SubmitDeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES_SHOWN = 100;
    private static final int PROBLEMS_SHOWN = 200;
    private static final int SHEET_PROBLEMS_SHOWN = 50;

    @Inject
    GoodsService goods;

    @Inject
    CurrentUser user;

    @Inject
    Refusals refusals;

    @Inject
    Say say;

    @Inject
    Prefill prefill;

    private long draft;
    private long version;
    private String copy = "";
    private String title = "";
    private Step step = Step.HEADER;
    private DeclarationModel form = new DeclarationModel();
    private int at;
    private boolean submitted;
    private String pasted = "";
    private @Nullable Instant savedAt;
    private List<Problem> problems = List.of();
    private List<String> sheetProblems = List.of();
    private Map<String, BigDecimal> totals = new TreeMap<>();
    private transient @Nullable UploadedFile upload;
    private transient @Nullable SubmissionAnswer rehearsal;

    /** Opens a draft, a copy of a declaration, or an empty form with what is known of the enterprise. */
    public void load() {
        if (draft != 0) {
            open(goods.draft(user.scope(), draft));
        } else if (!copy.isEmpty()) {
            form = DeclarationModel.of(goods.find(user.scope(), copy).form());
            Prefill.forget(form);
            prefill.declarant(form, user);
        } else {
            prefill.fill(form, user);
        }
        check();
    }

    private void open(DraftView found) {
        form = DeclarationModel.of(found.form());
        version = found.summary().version();
        title = found.summary().title();
        savedAt = found.summary().savedAt();
    }

    // ---- saving and checking ----

    /** Saves the draft and checks it, while the user goes on typing. */
    public void autosave() {
        boolean saved = save();
        check();
        tell();
        PrimeFaces.current().ajax().addCallbackParam("saved", saved);
    }

    private boolean save() {
        try {
            DraftView kept = goods.saveDraft(user.scope(), new SaveDraft(draft, version, form.toForm(), title.strip()));
            draft = kept.summary().id();
            version = kept.summary().version();
            savedAt = kept.summary().savedAt();
            return true;
        } catch (Rejected rejected) {
            refusals.show(rejected);
            return false;
        }
    }

    private void check() {
        CheckReport report = goods.check(user.scope(), form.toForm());
        totals = new TreeMap<>(report.lineTotals());
        take(report.violations());
    }

    private void take(List<Violation> violations) {
        problems = new ArrayList<>(violations.stream()
                .map(violation -> DeclarationModel.KIND.problem(violation, say))
                .toList());
    }

    private void tell() {
        PrimeFaces.current().ajax().addCallbackParam("problems", Json.of(byPath()));
        PrimeFaces.current().ajax().addCallbackParam("draft", Long.toString(draft));
    }

    private Map<String, String> byPath() {
        return problems.stream()
                .filter(problem -> !problem.path().isEmpty())
                .collect(Collectors.toMap(
                        Problem::path, Problem::text, (one, other) -> one + " " + other, LinkedHashMap::new));
    }

    // ---- moving about ----

    /** Goes to a step. */
    public void go(Step wanted) {
        step = wanted;
        save();
        check();
        tell();
    }

    /** Goes to the step and line that show a field. */
    public void openAt() {
        String path = parameter("path");
        FieldPath target = DeclarationModel.KIND.place(path);
        step = Step.of(target);
        if (step == Step.LINES && target.position() > 0) {
            at = Math.min(target.position(), form.lines().size()) - 1;
        }
        tell();
        PrimeFaces.current().ajax().addCallbackParam("path", path);
    }

    // ---- goods lines ----

    /** Adds an empty line after the last and goes to it. */
    public void addLine() {
        Map<String, String> line = new LinkedHashMap<>();
        if (!form.lines().isEmpty()) {
            Map<String, String> last = form.lines().get(form.lines().size() - 1);
            Prefill.CARRIED.forEach(name -> line.put(name, last.getOrDefault(name, "")));
        }
        form.lines().add(line);
        at = form.lines().size() - 1;
        changed();
    }

    /** Copies a line below itself. */
    public void copyLine(int index) {
        form.lines().add(index + 1, new LinkedHashMap<>(form.lines().get(index)));
        at = index + 1;
        changed();
    }

    /** Takes a line out. */
    public void dropLine(int index) {
        form.lines().remove(index);
        at = Math.max(0, Math.min(at, form.lines().size() - 1));
        changed();
    }

    /** Goes to a line. */
    public void pick(int index) {
        at = index;
        tell();
    }

    /** Adds the lines that were pasted anywhere over the list. */
    public void paste() {
        add(DeclarationModel.LINES.parse(parameter("tsv")));
    }

    /** Adds the lines that were pasted into the dialog. */
    public void addPasted() {
        add(DeclarationModel.LINES.parse(pasted));
        pasted = "";
    }

    /** Adds the lines of an uploaded file. */
    public void addUploaded() {
        UploadedFile file = upload;
        upload = null;
        if (file == null || file.getSize() == 0) {
            refusals.warn("lines.nofile");
            return;
        }
        SheetLines read = LineSheet.read(file.getContent());
        sheetProblems = read.violations().stream()
                .limit(SHEET_PROBLEMS_SHOWN)
                .map(this::inSheet)
                .toList();
        add(read.lines().stream()
                .map(line -> (Map<String, String>) new LinkedHashMap<>(line.values()))
                .toList());
    }

    private String inSheet(Violation violation) {
        return violation.path() + ": " + say.problem(violation) + " " + say.cure(violation) + " [" + violation.code()
                + "]";
    }

    private void add(List<Map<String, String>> lines) {
        if (lines.isEmpty()) {
            refusals.warn("lines.none");
            return;
        }
        form.lines().addAll(lines);
        at = form.lines().size() - lines.size();
        refusals.done("lines.added", lines.size());
        changed();
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private void changed() {
        form.number();
        save();
        check();
        tell();
    }

    // ---- containers and documents ----

    /** Adds an empty group to a section. */
    public void addGroup(Section section) {
        form.all(section).add(new LinkedHashMap<>());
        changed();
    }

    /** Takes a group out of a section. */
    public void dropGroup(Section section, int index) {
        form.all(section).remove(index);
        changed();
    }

    // ---- the end ----

    /** Asks every agency what it would say; nothing is stored. */
    public void rehearse() {
        save();
        check();
        try {
            rehearsal = goods.submit(
                    user.scope(),
                    new SubmitDeclaration(
                            form.toForm(), "rehearsal-" + UUID.randomUUID(), Channel.PORTAL, true, draft));
        } catch (Rejected rejected) {
            rehearsal = null;
            refused(rejected);
        }
    }

    /** Submits. The key belongs to the draft, so that pressing twice submits once. */
    public @Nullable String submit() {
        if (!submitted && !save()) {
            return null;
        }
        try {
            SubmissionAnswer answer = goods.submit(
                    user.scope(),
                    new SubmitDeclaration(form.toForm(), "portal-draft-" + draft, Channel.PORTAL, false, draft));
            submitted = true;
            refusals.done("submit.done", answer.seqNo());
            return "/goods/read-declaration.xhtml?faces-redirect=true&seqNo=" + answer.seqNo();
        } catch (Rejected rejected) {
            refused(rejected);
            return null;
        }
    }

    private void refused(Rejected rejected) {
        step = Step.CHECK;
        take(rejected.violations());
        refusals.error("submit.refused", problems.size());
    }

    // ---- what the page shows ----

    /** The steps with how much is wrong in each. */
    public List<StepView> getSteps() {
        List<StepView> steps = new ArrayList<>();
        for (Step one : Step.values()) {
            int number = steps.size() + 1;
            long wrong = one == Step.CHECK
                    ? 0
                    : problems.stream()
                            .filter(problem -> Step.of(problem.place()) == one)
                            .count();
            steps.add(new StepView(one, number, wrong, one == step));
        }
        return steps;
    }

    /** A step with how much is wrong in it. */
    public record StepView(Step step, int number, long wrong, boolean current) {}

    /** The goods lines around the current one. */
    public List<LineView> getShownLines() {
        int first = getFirstShown();
        int end = Math.min(form.lines().size(), first + LINES_SHOWN);
        Map<Integer, Long> wrong = problems.stream()
                .filter(problem -> Step.of(problem.place()) == Step.LINES)
                .collect(Collectors.groupingBy(problem -> problem.place().position(), Collectors.counting()));
        List<LineView> shown = new ArrayList<>();
        for (int i = first; i < end; i++) {
            shown.add(new LineView(i, form.lines().get(i), wrong.getOrDefault(i + 1, 0L), i == at));
        }
        return shown;
    }

    /** A goods line in the list. */
    public record LineView(int index, Map<String, String> fields, long wrong, boolean current) {}

    private int getFirstShown() {
        return at / LINES_SHOWN * LINES_SHOWN;
    }

    /** How many goods lines there are. */
    public int getLineCount() {
        return form.lines().size();
    }

    /** Whether there is a goods line to edit. */
    public boolean isLineChosen() {
        return at >= 0 && at < form.lines().size();
    }

    /** The fields of the goods line that is edited. */
    public Map<String, String> getLine() {
        return isLineChosen() ? form.lines().get(at) : new LinkedHashMap<>();
    }

    /** The number of the goods line that is edited. */
    public int getLineNumber() {
        return at + 1;
    }

    /** The fields of the header. */
    public Map<String, String> getHeader() {
        return form.header();
    }

    /** The fields of the free text. */
    public Map<String, String> getFreeText() {
        return form.first(Section.FREE_TEXT);
    }

    /** The containers. */
    public List<Map<String, String>> getContainers() {
        return form.all(Section.CONTAINER);
    }

    /** The attached documents. */
    public List<Map<String, String>> getLicences() {
        return form.all(Section.LICENCE);
    }

    /** What could not be taken over from the last uploaded file, by cell. */
    public List<String> getSheetProblems() {
        return sheetProblems;
    }

    /** Everything that is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** The first of them, for the list beside the form. */
    public List<Problem> getShownProblems() {
        return problems.subList(0, Math.min(problems.size(), PROBLEMS_SHOWN));
    }

    /** Σ of the line totals by currency. */
    public Map<String, BigDecimal> getTotals() {
        return totals;
    }

    /** The currencies of the totals. */
    public List<String> getCurrencies() {
        return List.copyOf(totals.keySet());
    }

    /** The label of a field that an agency gets. */
    public String labelOf(String path) {
        return DeclarationModel.KIND.label(DeclarationModel.KIND.place(path), say.locale());
    }

    /** What the agencies said in the rehearsal. */
    public @Nullable SubmissionAnswer getRehearsal() {
        return rehearsal;
    }

    /** When the draft was last saved. */
    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** The usual order of pasted columns. */
    public List<String> getColumns() {
        return DeclarationModel.LINES.usual();
    }

    /** The step that is shown. */
    public Step getStep() {
        return step;
    }

    private static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    public long getDraft() {
        return draft;
    }

    public void setDraft(long draft) {
        this.draft = draft;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(@Nullable String copy) {
        this.copy = copy == null ? "" : copy;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted == null ? "" : pasted;
    }

    public @Nullable UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(@Nullable UploadedFile upload) {
        this.upload = upload;
    }
}

package cn.singlewindow.platform.reference;

import cn.singlewindow.platform.jobs.Jobs;
import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.edition.EditionFiles;
import cn.singlewindow.platform.reference.store.Codes;
import cn.singlewindow.platform.reference.store.Loads;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Loads editions of code tables, and shows what each load changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferenceLoads {

    /** The job that does it. Its parameter {@code load} is the number of the load. */
    public static final String JOB = "load-reference";

    private static final int MOST = 500;

    @Inject
    Loads loads;

    @Inject
    Codes codes;

    @Inject
    LoadOpening opening;

    @Inject
    Jobs jobs;

    /**
     * Starts loading the edition that came with the application. Loading what is loaded already changes nothing.
     *
     * @return the number of the load
     * @throws Rejected LOAD_RUNNING while another one runs
     */
    public long start(Scope scope) {
        scope.require(Permission.REFERENCE_LOAD);
        Edition edition = Edition.named(EditionFiles.classpath());
        return begin(() -> opening.bundled(scope, edition));
    }

    /**
     * Starts loading an uploaded edition: a ZIP archive with {@code edition.properties} ({@code edition}, {@code effective}) and any of
     * the files under {@code refdata/}, by the same names. Tables without a file stay as they are.
     *
     * @param name the archive's name, for the report
     * @return the number of the load
     * @throws Rejected with every fault by file and row, and nothing is stored; or LOAD_RUNNING
     */
    public long startUploaded(Scope scope, String name, byte[] archive) {
        scope.require(Permission.REFERENCE_LOAD);
        Edition edition = Edition.read(EditionFiles.zip(archive));
        edition.requireSound();
        String shortName = name.substring(Math.max(0, name.length() - 200));
        return begin(() -> opening.uploaded(scope, edition, shortName, archive));
    }

    private long begin(LongSupplier first) {
        try {
            long load = first.getAsLong();
            startJob(load);
            return load;
        } catch (DuplicateKey running) {
            throw Rejected.because(ReferenceProblem.LOAD_RUNNING);
        }
    }

    private void startJob(long load) {
        try {
            jobs.start(JOB, Map.of("load", Long.toString(load)));
        } catch (RuntimeException failure) {
            opening.giveUp(load);
            throw failure;
        }
    }

    /** Loads the bundled edition if none was ever loaded; goes on with a load whose server died. For the window's own timer. */
    public void catchUp(Scope scope) {
        scope.require(Permission.REFERENCE_LOAD);
        if (loads.any()) {
            opening.takeOver().ifPresent(this::startJob);
        } else {
            start(scope);
        }
    }

    /** The loads, the newest first. @param after the last number of the page before; empty for the first page */
    public Page<LoadRow> list(Scope scope, String after, int limit) {
        scope.require(Permission.REFERENCE_READ);
        int most = Math.max(1, Math.min(MOST, limit));
        return Page.of(loads.list(number(after), most + 1), most, load -> Long.toString(load.id()));
    }

    /** The stored report of a load. @throws Rejected NOT_FOUND */
    public LoadReport report(Scope scope, long load) {
        scope.require(Permission.REFERENCE_READ);
        LoadRow row = loads.find(load).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        return new LoadReport(row, loads.lines(load), loads.faults(load));
    }

    /**
     * The rows that a load opened or closed in a table, in order of code; a code that changed has both.
     *
     * @param after the last code of the page before; empty for the first page
     */
    public Page<CodeEntry> touched(Scope scope, long load, CodeTable table, String after, int limit) {
        scope.require(Permission.REFERENCE_READ);
        int most = Math.max(2, Math.min(MOST, limit));
        List<CodeEntry> rows = codes.touchedBy(load, table, after, most + 1);
        if (rows.size() <= most) {
            return new Page<>(rows, null);
        }
        int whole = rows.get(most).code().equals(rows.get(most - 1).code()) ? most - 1 : most;
        return new Page<>(rows.subList(0, whole), rows.get(whole - 1).code());
    }

    private static long number(String text) {
        try {
            return text.isEmpty() ? Long.MAX_VALUE : Long.parseLong(text);
        } catch (NumberFormatException none) {
            return Long.MAX_VALUE;
        }
    }
}

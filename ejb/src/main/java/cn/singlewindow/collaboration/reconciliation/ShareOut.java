package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.exchange.BulkFile;
import cn.singlewindow.collaboration.exchange.BulkFiles;
import cn.singlewindow.collaboration.sharing.Passage;
import cn.singlewindow.collaboration.sharing.SharingGateway;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JB-05. Gives each agency what its sharing contracts have it told at night, no field more: files with count, hash and the window's
 * signature, which it fetches by {@code listFiles} and {@code fetchFile} (CATALOGUE B.3, RC-02 R1).
 */
@ApplicationScoped
class ShareOut implements NightTask {

    private static final Scope WINDOW = Scope.system(Reconciliations.JOB);

    @Inject
    SharingGateway gateway;

    @Inject
    BulkFiles files;

    @Inject
    Database database;

    @Inject
    DocumentKey key;

    @Inject
    BusinessCalendar calendar;

    @Override
    public Step step() {
        return Step.SHARE_OUT;
    }

    @Override
    public String name() {
        return "share-out";
    }

    @Override
    public Result work(long run, LocalDate businessDate) {
        long rows = 0;
        long sent = 0;
        for (NightExtract extract : NightExtract.ALL) {
            for (Passage passage : gateway.nightly(extract.dataset())) {
                Sending sending = new Sending(extract, passage, businessDate);
                sending.all();
                rows += sending.rows;
                sent += sending.sent;
            }
        }
        return new Result(rows, sent, "");
    }

    /** What one consumer gets of one dataset. */
    private final class Sending {
        private final NightExtract extract;
        private final Passage passage;
        private final LocalDate day;
        private SharedFile file;
        private long rows;
        private long sent;

        Sending(NightExtract extract, Passage passage, LocalDate day) {
            this.extract = extract;
            this.passage = passage;
            this.day = day;
            file = begun();
        }

        void all() {
            database.stream(extract.from(), this::row, calendar.startOf(day), calendar.startOf(day.plusDays(1)));
            send();
        }

        private SharedFile begun() {
            return new SharedFile(passage.pass(extract.section(), names()).keySet());
        }

        private Map<String, String> names() {
            Map<String, String> names = new LinkedHashMap<>();
            extract.fields().forEach(field -> names.put(field, ""));
            return names;
        }

        private void row(Row row) {
            Map<String, String> record = names();
            record.replaceAll((field, none) -> row.optionalText(field).orElse(""));
            file.add(passage.pass(extract.section(), record).values());
            rows++;
            if (file.full()) {
                send();
                file = begun();
            }
        }

        private void send() {
            String code = extract.dataset();
            long sequence = files.next(WINDOW, passage.consumer(), code);
            SharedFile.Whole whole = file.end(code, passage.consumer(), day, sequence, key::sign);
            byte[] bytes = whole.text().getBytes(StandardCharsets.UTF_8);
            files.receive(
                    WINDOW,
                    new BulkFile(
                            passage.consumer(),
                            code,
                            sequence,
                            code + "-" + day + "-" + sequence + ".csv",
                            bytes.length,
                            whole.sha256(),
                            whole.rows()),
                    new ByteArrayInputStream(bytes));
            sent++;
        }
    }
}

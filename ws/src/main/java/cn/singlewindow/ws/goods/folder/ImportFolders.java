package cn.singlewindow.ws.goods.folder;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.ReceiptRow;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.documents.Documents;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import cn.singlewindow.ws.goods.Submissions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Looks into the folders of all clients every two seconds; a client that is disabled is left alone. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Application("GD-01")
public class ImportFolders {

    private static final Logger LOG = Logger.getLogger(ImportFolders.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final List<String> DEMO_CLIENTS = List.of("broker-client", "trader-erp");

    @Resource
    TimerService timers;

    @Inject
    GoodsService goods;

    @Inject
    Submissions submissions;

    @Inject
    Documents documents;

    @Inject
    Identities identities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private final Map<Path, ClientFolder> folders = new HashMap<>();
    private Optional<Path> base = Optional.empty();

    @PostConstruct
    void begin() {
        String said = System.getProperty("singlewindow.import.dir", "");
        boolean demo = Boolean.getBoolean("singlewindow.demo");
        if (said.isEmpty() && demo) {
            said = System.getProperty("jboss.server.data.dir", ".") + "/import";
        }
        base = said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said));
        if (demo) {
            base.ifPresent(ImportFolders::makeDemoFolders);
        }
        base.ifPresent(folder -> LOG.infof("import folders below %s", folder));
        if (base.isPresent()) {
            again();
        }
    }

    private static void makeDemoFolders(Path base) {
        try {
            for (String client : DEMO_CLIENTS) {
                for (String box : ClientFolder.BOXES) {
                    Files.createDirectories(base.resolve(client).resolve(box));
                }
            }
        } catch (IOException e) {
            LOG.warnf("import folders cannot be made: %s", e.getMessage());
        }
    }

    /** Looks once, and again two seconds after it is done. */
    @Timeout
    public void look() {
        try {
            base.filter(Files::isDirectory).ifPresent(this::lookBelow);
        } finally {
            again();
        }
    }

    private void again() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
    }

    private void lookBelow(Path folder) {
        try (Stream<Path> clients = Files.list(folder)) {
            clients.filter(Files::isDirectory).forEach(this::lookInto);
        } catch (IOException e) {
            LOG.warnf("import folder %s: %s", folder, e.getMessage());
        }
    }

    private void lookInto(Path folder) {
        String client = folder.getFileName().toString();
        Optional<Scope> scope = identities.ofProvenClient(client);
        if (scope.isEmpty()) {
            return;
        }
        String node = System.getProperty("jboss.node.name", "node").replaceAll("[^A-Za-z0-9_-]", "-");
        ClientFolder watched = folders.computeIfAbsent(folder, none -> new ClientFolder(folder, node, clock));
        try {
            watched.look(new Door(scope.get()));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("import folder of %s: %s", client, e.toString());
        }
    }

    private final class Door implements FolderDoor {

        private final Scope scope;

        Door(Scope scope) {
            this.scope = scope;
        }

        @Override
        public void attach(String name, byte[] content) {
            documents.store(scope, name, content);
        }

        @Override
        public SubmissionAnswer submit(ReadForm read) {
            return submissions.submit(scope, read, "", Channel.FOLDER, false);
        }

        @Override
        public List<ReceiptRow> receipts(long after, int limit) {
            return goods.receipts(scope, after, limit);
        }

        @Override
        public String words(List<Violation> violations) {
            return violations.stream().map(this::words).collect(Collectors.joining("\n"));
        }

        private String words(Violation violation) {
            Locale chinese = Locale.SIMPLIFIED_CHINESE;
            String where = violation.path().isEmpty() ? "" : violation.path() + "=" + violation.value() + ": ";
            return violation.code() + " " + where + texts.text(chinese, violation) + " "
                    + texts.cure(chinese, violation);
        }
    }
}

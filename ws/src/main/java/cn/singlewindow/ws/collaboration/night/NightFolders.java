package cn.singlewindow.ws.collaboration.night;

import cn.singlewindow.collaboration.reconciliation.Intake;
import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Night files that are put into a folder: {@code <import folder>/<agency's system>/NightBox}. A file is written under a name that
 * ends in {@code .part} and then renamed; it is moved to {@code taken} or {@code refused}, there with the reasons beside it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Application("RC-07")
public class NightFolders {

    private static final Logger LOG = Logger.getLogger(NightFolders.class);
    private static final String BOX = "NightBox";

    @Inject
    Intake intake;

    @Inject
    Identities identities;

    @Inject
    Texts texts;

    /** Looks into the boxes of all agencies' systems. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "night-folders")
    public void look() {
        String said = System.getProperty("singlewindow.import.dir", "");
        if (!said.isEmpty() && Files.isDirectory(Path.of(said))) {
            within(Path.of(said)).forEach(this::lookInto);
        }
    }

    private void lookInto(Path folder) {
        Path box = folder.resolve(BOX);
        if (!Files.isDirectory(box)) {
            return;
        }
        Optional<Scope> scope = identities.ofProvenClient(folder.getFileName().toString());
        scope.ifPresent(known -> within(box).stream()
                .filter(Files::isRegularFile)
                .filter(file -> !file.toString().endsWith(".part"))
                .forEach(file -> take(known, file)));
    }

    private void take(Scope scope, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            intake.receive(scope, content);
            move(file, "taken");
        } catch (Rejected refused) {
            refuse(file, refused.violations().stream().map(this::words).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            LOG.warnf("night file %s: %s", file, e.getMessage());
        }
    }

    private void refuse(Path file, String words) {
        try {
            Path moved = move(file, "refused");
            Files.writeString(moved.resolveSibling(moved.getFileName() + ".txt"), words);
        } catch (IOException e) {
            LOG.warnf("night file %s: %s", file, e.getMessage());
        }
    }

    private static Path move(Path file, String box) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(box));
        return Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private String words(Violation violation) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        return String.join(
                " ",
                violation.code(),
                violation.path(),
                texts.text(chinese, violation),
                texts.cure(chinese, violation),
                texts.text(Locale.ENGLISH, violation));
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            LOG.warnf("folder %s: %s", folder, e.getMessage());
            return List.of();
        }
    }
}

package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FileManifest;
import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.message.edifact.CargoMessages;
import cn.singlewindow.manifest.message.edifact.CargoMessages.Cargo;
import cn.singlewindow.manifest.message.edifact.CargoMessages.Interchange;
import cn.singlewindow.manifest.message.mt.MtReader;
import cn.singlewindow.manifest.spreadsheet.ManifestWorkbook;
import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file about cargo in any format that is taken: an interchange of CUSCAR, COARRI, CODECO, BAPLIE; a national MT message;
 * JSON; a workbook or csv. What it is, its content says.
 */
@ApplicationScoped
public class CargoFiles {

    private static final int KEY = 40;
    private static final int BEGINNING = 4096;
    private static final Pattern INTERCHANGE = Pattern.compile("(?s).*UN[AB][^A-Za-z0-9\\s].*");

    @Inject
    Manifests manifests;

    @Inject
    Interchanges interchanges;

    /**
     * What became of a message.
     *
     * @param answer absent where it was refused
     * @param violations at their places in the file
     */
    public record Filed(ReadMessage message, @Nullable FilingAnswer answer, List<Violation> violations) {
        public Filed {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Reads a file without filing it.
     *
     * @param partial of workbooks: whether rows with doubtful cells are left out
     * @return its messages; at least one
     * @throws Rejected when it is no file that is taken, or passes a bound
     */
    public static List<ReadMessage> read(byte[] file, boolean partial) {
        return switch (Format.of(file)) {
            case MT -> List.of(MtReader.read(XmlGuard.open(new ByteArrayInputStream(file), XmlBounds.declaration())));
            case JSON -> List.of(ManifestJson.read(file));
            case EDIFACT -> messages(CargoMessages.read(new ByteArrayInputStream(file)));
            case WORKBOOK -> List.of(ManifestWorkbook.read(file, partial));
        };
    }

    /** What a file is, told by its beginning. */
    private enum Format {
        MT,
        JSON,
        EDIFACT,
        WORKBOOK;

        static Format of(byte[] file) {
            String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
            String text = beginning.replaceFirst("^(\\xEF\\xBB\\xBF)?\\s*", "");
            if (text.startsWith("<")) {
                return MT;
            }
            if (text.startsWith("{")) {
                return JSON;
            }
            return !beginning.startsWith("PK") && INTERCHANGE.matcher(beginning).matches() ? EDIFACT : WORKBOOK;
        }
    }

    private static List<ReadMessage> messages(Interchange interchange) {
        List<Violation> whole = interchange.report().intact()
                ? List.of()
                : interchange.report().findings().stream()
                        .map(Finding::violation)
                        .toList();
        List<ReadMessage> messages = new ArrayList<>();
        for (Cargo cargo : interchange.messages()) {
            List<Violation> unread = new ArrayList<>(whole);
            unread.addAll(cargo.faults());
            messages.add(message(cargo, unread));
        }
        return messages.isEmpty()
                ? List.of(ReadMessage.of(ManifestForm.empty(), "", "", FilingChannel.EDIFACT, nothing(whole)))
                : messages;
    }

    private static List<Violation> nothing(List<Violation> whole) {
        return whole.isEmpty() ? List.of(Violation.of(ManifestMessageProblem.NOTHING_TAKEN)) : whole;
    }

    private static ReadMessage message(Cargo cargo, List<Violation> unread) {
        Places places = new Places();
        cargo.places().forEach((path, segment) -> {
            Map<String, Supplier<String>> none = new HashMap<>();
            places.put(path, () -> "segment[" + segment + "]", none);
        });
        return new ReadMessage(
                cargo.form(), cargo.header().reference(), cargo.header().type(), FilingChannel.EDIFACT, places, unread);
    }

    /** Files every message of a file for itself; the same file sent again gets the same answers. Needs what filing needs. */
    public List<Filed> file(Scope scope, byte[] file, boolean partial) {
        String key = ContentHash.of(file).hex().substring(0, KEY);
        return Format.of(file) == Format.EDIFACT
                ? interchange(scope, CargoMessages.read(new ByteArrayInputStream(file)), key, partial)
                : read(file, partial).stream()
                        .map(message -> file(scope, message, key, partial))
                        .toList();
    }

    private List<Filed> interchange(Scope scope, Interchange interchange, String key, boolean partial) {
        List<ReadMessage> read = messages(interchange);
        List<Interchanges.Outcome> outcomes =
                interchanges.file(scope, interchange, key, partial).outcomes();
        List<Filed> filed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadMessage message = read.get(i);
            boolean known = i < outcomes.size();
            List<Violation> wrong = known
                    ? outcomes.get(i).faults().stream()
                            .map(fault -> message.places().of(fault.violation()))
                            .toList()
                    : message.unread();
            filed.add(new Filed(message, known ? outcomes.get(i).filing() : null, wrong));
        }
        return filed;
    }

    private Filed file(Scope scope, ReadMessage message, String key, boolean partial) {
        if (!message.unread().isEmpty() && !(partial && message.channel() == FilingChannel.SPREADSHEET)) {
            return new Filed(message, null, message.unread());
        }
        try {
            FileManifest command = new FileManifest(message.form(), key, message.channel(), partial);
            return new Filed(message, manifests.file(scope, command), message.unread());
        } catch (Rejected refused) {
            return new Filed(message, null, message.places().of(refused.violations()));
        }
    }
}

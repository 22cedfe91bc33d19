package cn.singlewindow.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * {@code bench/night --rows N --seed S --out DIR [--day D]}: a night of N bills with their calls, crews, declarations and payments:
 * {@code window.sql}, what the window holds; {@code files/}, what agencies deliver; {@code planted.csv}, what a right comparison finds.
 * The same seed, size and day make the same night.
 */
public final class NightGenerator {

    private static final int BILLS_A_CALL = 20;
    private static final int EXPORTED = 5;

    private NightGenerator() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        int at = words.indexOf("--out");
        if (at < 0) {
            System.err.println("usage: bench/night --rows N --seed S --out DIR [--day YYYY-MM-DD]");
            System.exit(2);
        }
        write(
                Path.of(words.get(at + 1)),
                Integer.parseInt(after(words, "--rows", "10000")),
                Long.parseLong(after(words, "--seed", "1")),
                LocalDate.parse(after(words, "--day", yesterday().toString())));
    }

    private static String after(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    /** The business day that has ended. */
    public static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    }

    /** Writes a night. @param rows how many bills */
    public static void write(Path folder, int rows, long seed, LocalDate day) throws IOException {
        Files.createDirectories(folder);
        try (Night night = new Night(folder, seed, day)) {
            new Offices(night).write();
            Kinds ofCalls = new Kinds(night, "call", Math.max(1, rows / BILLS_A_CALL), Call.KINDS);
            Kinds imported = new Kinds(night, "import", rows - rows / EXPORTED, Shipment.IMPORTED);
            Kinds exported = new Kinds(night, "export", Math.max(1, rows / EXPORTED), Shipment.EXPORTED);
            for (int first = 0; first < rows; first += BILLS_A_CALL) {
                Call call = new Call(night, first / BILLS_A_CALL, ofCalls.at(first / BILLS_A_CALL));
                call.write();
                for (int i = first; i < Math.min(rows, first + BILLS_A_CALL); i++) {
                    boolean out = i % EXPORTED == EXPORTED - 1;
                    String kind = out ? exported.at(i / EXPORTED) : imported.at(i - i / EXPORTED);
                    new Shipment(night, call, i, out, kind).write(i == first);
                }
            }
        }
    }
}

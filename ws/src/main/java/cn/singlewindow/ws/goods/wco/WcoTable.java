package cn.singlewindow.ws.goods.wco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mapping as data: {@code wco/mapping.csv} and {@code wco/codes.csv}. */
final class WcoTable {

    private static final WcoTable STANDARD = new WcoTable();

    private final Map<String, WcoRule> rules = new HashMap<>();
    private final Set<String> leaves = new HashSet<>();
    private final Set<String> containers = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>();

    private WcoTable() {
        lines("/wco/mapping.csv").forEach(this::addRule);
        lines("/wco/codes.csv").forEach(columns -> codes.put(columns[0] + ":" + columns[1], columns[2]));
    }

    static WcoTable standard() {
        return STANDARD;
    }

    private void addRule(String[] columns) {
        String path = columns[0];
        rules.put(path + "|" + columns[1], new WcoRule(columns[2], columns[3], columns[4]));
        leaves.add(path);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String container = path.substring(0, slash);
            if (path.charAt(slash + 1) != '@') {
                containers.add(container);
            }
            if (container.endsWith("[]")) {
                repeated.add(container.substring(0, container.length() - 2));
            }
        }
    }

    /** The rule at a path, in a direction ({@code I}, {@code E} or empty). */
    Optional<WcoRule> rule(String path, String direction) {
        WcoRule any = rules.get(path + "|");
        return Optional.ofNullable(any == null ? rules.get(path + "|" + direction) : any);
    }

    boolean isLeaf(String path) {
        return leaves.contains(path);
    }

    boolean isContainer(String path) {
        return containers.contains(path);
    }

    boolean isRepeated(String path) {
        return repeated.contains(path);
    }

    Optional<String> code(String list, String from) {
        return Optional.ofNullable(codes.get(list + ":" + from));
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = WcoTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

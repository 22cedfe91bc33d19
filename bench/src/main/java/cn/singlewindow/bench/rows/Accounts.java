package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Bench;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The accounts of the demonstration, as its own list names them.
 *
 * @param credentials {@code name:secret} by name
 * @param parties by name, such as {@code enterprise:1003}
 */
record Accounts(Map<String, String> credentials, Map<String, String> parties) {

    private static final String FILE = "ejb/src/main/resources/demo/accounts.properties";

    Accounts {
        credentials = new TreeMap<>(credentials);
        parties = new TreeMap<>(parties);
    }

    /** Those of a kind: {@code client} or {@code user}. */
    static Accounts of(String kind) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(Bench.root().toString(), FILE))) {
            lines.load(reader);
        }
        Accounts accounts = new Accounts(Map.of(), Map.of());
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(kind + ".")) {
                String name = key.substring(kind.length() + 1);
                String[] parts = lines.getProperty(key).split("\\|", -1);
                accounts.credentials.put(name, name + ":" + parts[0].strip());
                accounts.parties.put(name, parts[1].strip());
            }
        }
        return accounts;
    }
}

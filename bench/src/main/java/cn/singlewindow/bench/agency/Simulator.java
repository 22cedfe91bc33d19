package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays agencies through the real contract until it is stopped: {@code simulate ADDRESS KEYS PASSWORD [--agencies GACC,MSA]
 * [--delay MILLIS] [--fail PERCENT]}, where KEYS is a folder with {@code soap-agencies.p12} and {@code soap-server.cer}. The password may
 * come in the environment variable KEYS_PASSWORD instead ({@code -}).
 */
public final class Simulator {

    private static final List<String> DECIDING = List.of("GACC", "MSA", "NIA");

    private Simulator() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 3) {
            System.err.println(
                    "usage: simulate ADDRESS KEYS PASSWORD|- [--agencies CODES] [--delay MILLIS] [--fail PERCENT]");
            System.exit(2);
        }
        List<String> words = List.of(arguments);
        String password = arguments[2].equals("-") ? System.getenv("KEYS_PASSWORD") : arguments[2];
        Script script = Script.clears()
                .with(
                        Integer.parseInt(option(words, "--delay", "2000")),
                        Integer.parseInt(option(words, "--fail", "0")));
        String codes = option(words, "--agencies", String.join(",", DECIDING));
        List<SimulatedAgency> agencies =
                agencies(arguments[0], Path.of(arguments[1]), password, List.of(codes.split(",")), script);
        List<Thread> threads = new ArrayList<>();
        for (SimulatedAgency agency : agencies) {
            Thread thread = new Thread(agency);
            threads.add(thread);
            thread.start();
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> agencies.forEach(each -> System.err.println(each.counts()))));
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Agencies of an installation, not running yet. */
    public static List<SimulatedAgency> agencies(
            String address, Path keys, String password, List<String> codes, Script script) throws IOException {
        List<SimulatedAgency> agencies = new ArrayList<>();
        for (String code : codes) {
            agencies.add(new SimulatedAgency(code, system(address, keys, password, code, Soap.V11), script));
        }
        return agencies;
    }

    /** The system of one agency. */
    public static AgencySystem system(String address, Path keys, String password, String code, Soap soap)
            throws IOException {
        return new AgencySystem(line(address, keys, password, code, soap));
    }

    /** The line of one agency. */
    public static SoapLine line(String address, Path keys, String password, String code, Soap soap) throws IOException {
        Identity identity = Identity.read(keys.resolve("soap-agencies.p12"), code, password);
        return new SoapLine(address, "agency", soap, identity, certificate(keys.resolve("soap-server.cer")));
    }

    /** Reads a certificate. */
    public static X509Certificate certificate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (GeneralSecurityException bad) {
            throw new IOException("not a certificate: " + file, bad);
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}

package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Bench;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.Identity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * X6. A stack that shares nothing with ours, zeep with xmlsec1, reads the contracts, calls every signed service in both versions of
 * SOAP and verifies the answers; and is called by the window as an agency's own system.
 */
public final class InteropRow implements Row {

    private static final int MAILS = 5;
    private static final int PATIENCE_SECONDS = 90;

    @Override
    public String name() {
        return "X6";
    }

    @Override
    public String title() {
        return "another stack (zeep, xmlsec1) calls the signed services and is called, both sides verify";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        if (!ends(0, "/usr/bin/python3", "-c", "import zeep, lxml") || !ends(0, "xmlsec1", "--version")) {
            report.set("n", 0).set("else", "skipped: xmlsec1 or python3-zeep is not installed here");
            report.note("Debian: apt-get install xmlsec1 python3-zeep");
            return;
        }
        try (Installation window = Installation.bringUp("X6")) {
            Gateway gateway = new Gateway(window);
            Path keys = keys(gateway);
            int calls = calls(window, keys, report);
            long mails = mails(window, gateway, keys, report);
            report.set("n", calls + mails)
                    .set(
                            "else",
                            calls + " checks of signed calls, SOAP 1.1 and 1.2; " + mails
                                    + " mails pushed, verified and answered by xmlsec1");
        }
    }

    private static int calls(Installation window, Path keys, Report report) throws Exception {
        Process process = script("call", window.address(), keys.toString());
        int checks = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checks++;
                if (!line.startsWith("ok ")) {
                    report.violation(line);
                }
            }
        }
        if (process.waitFor() != 0 && report.violations() == 0) {
            report.violation("the script ended with " + process.exitValue());
        }
        return checks;
    }

    private static long mails(Installation window, Gateway gateway, Path keys, Report report) throws Exception {
        Process agency = script("listen", keys.toString());
        try (BufferedReader lines = agency.inputReader()) {
            String port = lines.readLine().replace("port ", "");
            OutboundRow.endpoint(window, "GACC", "http://127.0.0.1:" + port + "/cases");
            Thread.sleep(6000);
            OutboundRow.submit(window, MAILS, report);
            String answered =
                    "SELECT COUNT(*) FROM collaboration_message WHERE operation = 'deliverCase' AND direction = 'IN'"
                            + " AND outcome = 'DONE'";
            for (int i = 0; i < PATIENCE_SECONDS && gateway.number(answered) < MAILS; i++) {
                Thread.sleep(1000);
            }
            long taken = gateway.number(answered);
            if (taken < MAILS) {
                report.violation(taken + " answers taken of " + MAILS + " mails");
            }
            return taken;
        } finally {
            agency.destroy();
            agency.waitFor();
        }
    }

    /** The keys of the callers as the tools want them. */
    private static Path keys(Gateway gateway) throws Exception {
        Path folder = Files.createTempDirectory("X6");
        Map<String, Identity> callers = Map.of(
                "GACC", gateway.customs(),
                "1001", gateway.trader(),
                "1004", gateway.enterprise(1004));
        for (Map.Entry<String, Identity> each : callers.entrySet()) {
            Identity identity = each.getValue();
            pem(
                    folder.resolve(each.getKey() + ".key"),
                    "PRIVATE KEY",
                    identity.key().getEncoded());
            pem(
                    folder.resolve(each.getKey() + ".crt"),
                    "CERTIFICATE",
                    identity.certificate().getEncoded());
        }
        pem(folder.resolve("window.crt"), "CERTIFICATE", gateway.server().getEncoded());
        return folder;
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private static Process script(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                "/usr/bin/python3",
                Bench.root().resolve("bench/interop/interop.py").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean ends(int code, String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == code && said != null;
        } catch (IOException absent) {
            return false;
        }
    }
}

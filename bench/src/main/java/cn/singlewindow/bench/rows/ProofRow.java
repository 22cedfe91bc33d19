package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import cn.singlewindow.bench.Report;
import cn.singlewindow.bench.Row;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.bench.agency.SoapLine;
import cn.singlewindow.collaboration.exchange.verify.VerifyExchange;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** N1. Exchanges are exported, server and database go, and each message is proven by the files alone; one changed byte is found. */
public final class ProofRow implements Row {

    private static final int PAGE = 200;

    @Override
    public String name() {
        return "N1";
    }

    @Override
    public String title() {
        return "every exchanged message is provable later, with the database off";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int total = settings.of(90, 90);
        Path export;
        Path keys;
        try (Installation window = Installation.bringUp("N1")) {
            Gateway gateway = new Gateway(window);
            for (int n = 0; n < total; n++) {
                SoapLine line = gateway.agency(n % 2 == 0 ? Soap.V11 : Soap.V12);
                line.call("fetchCases", "<a:after>0</a:after><a:limit>1</a:limit>");
            }
            while (gateway.number("SELECT COUNT(*) FROM collaboration_message WHERE seal_no IS NULL") > 0) {
                Thread.sleep(500);
            }
            Http.Reply exported = new Http(window.address(), "operations:demo-secret-operations-7d20a6f1c3")
                    .get("/api/v1/messages/export?limit=" + PAGE);
            export = Files.createTempDirectory("N1").resolve("export.ndjson");
            keys = export.resolveSibling("audit-key.pub.pem");
            Files.writeString(export, exported.text());
            Files.copy(window.folder().resolve("keys/audit-key.pub.pem"), keys);
        }
        String good = verify(export, keys);
        if (!good.contains(total * 2 + " messages") || !good.endsWith("PROVEN\n") || good.contains("NOT PROVEN")) {
            report.violation(good);
        }
        int found = 0;
        String text = Files.readString(export);
        for (String[] change :
                new String[][] {{"DONE", "DONF"}, {"fetchCases\"", "fetchCasex\""}, {"\"raw\":\"PH", "\"raw\":\"PG"}}) {
            Files.writeString(export, text.replaceFirst(change[0], change[1]));
            found += verify(export, keys).contains("NOT PROVEN") ? 1 : 0;
        }
        if (found != 2 + 1) {
            report.violation("only " + found + " of 3 changes were found");
        }
        report.set("n", total * 2).set("else", good.lines().reduce((a, b) -> b).orElse("") + ", 3 of 3 changes found");
    }

    private static String verify(Path export, Path key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerifyExchange.run(
                new String[] {export.toString(), key.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}

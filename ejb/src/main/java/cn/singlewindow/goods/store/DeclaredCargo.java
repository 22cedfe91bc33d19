package cn.singlewindow.goods.store;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.DeclarationLinks;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What declarations say of their bills (GD-01 R3), and which bills are declared (MF-04 R3). */
@ApplicationScoped
public class DeclaredCargo implements DeclarationLinks {

    private static final String TRANSIT_ADVANCE = "1";

    @Inject
    Database database;

    /** The declared cargo and how it is carried. */
    public record Stored(String trafMode, DeclaredPart part) {}

    /** Of one declaration. */
    public Stored of(long declaration) {
        List<String> containers = database.list(
                "SELECT DISTINCT container_id FROM goods_container WHERE declaration_id = ?",
                row -> row.text("container_id"),
                declaration);
        return database.first(
                        "SELECT seq_no, direction, traf_mode, traf_name, voyage_no, bill_no, packages, gross_weight,"
                                + " JSON_UNQUOTE(JSON_EXTRACT(declared, '$.HEADER[0].DeclTrnRel')) AS transit"
                                + " FROM goods_declaration WHERE id = ?",
                        row -> new Stored(
                                row.text("traf_mode"),
                                new DeclaredPart(
                                        row.text("seq_no"),
                                        row.text("direction").equals("E"),
                                        row.text("traf_name"),
                                        row.text("voyage_no"),
                                        row.text("bill_no"),
                                        inAdvance(row.optionalText("transit").orElse("")),
                                        row.integer("packages"),
                                        row.decimal("gross_weight"),
                                        containers)),
                        declaration)
                .orElseThrow();
    }

    /** Whether it is declared before the goods have arrived: 转关提前报关单. */
    public static boolean inAdvance(String transitMark) {
        return transitMark.equals(TRANSIT_ADVANCE);
    }

    @Override
    public List<String> declared(BillKey bill, String written) {
        return database
                .list(
                        "SELECT seq_no, voyage_no, bill_no FROM goods_declaration WHERE bill_no IN (?, ?) AND state NOT IN"
                                + " ('WITHDRAWN', 'REJECTED', 'RETURNED')",
                        row -> new Named(row.text("seq_no"), new BillKey(row.text("voyage_no"), row.text("bill_no"))),
                        bill.bill(),
                        written)
                .stream()
                .filter(named -> named.key().equals(bill))
                .map(Named::seqNo)
                .toList();
    }

    private record Named(String seqNo, BillKey key) {}
}

package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.intake.RowsHash;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Night files of duty payments, right unless they are made wrong. */
final class NightFileFixtures {

    private final List<List<String>> rows = new ArrayList<>();
    private String day = "2026-03-02";
    private long sequence = 1;
    private String version = "1.0";
    private String encoding = "UTF-8";

    /** A file with so many payments, numbered from 1. */
    static NightFileFixtures payments(int count) {
        NightFileFixtures file = new NightFileFixtures();
        for (int i = 1; i <= count; i++) {
            file.payment("TB" + i, "10.50");
        }
        return file;
    }

    NightFileFixtures payment(String bill, String amount) {
        rows.add(List.of(bill, amount, "1", "2026-03-02"));
        return this;
    }

    NightFileFixtures of(String businessDate, long number) {
        day = businessDate;
        sequence = number;
        return this;
    }

    NightFileFixtures inVersion(String other) {
        version = other;
        return this;
    }

    NightFileFixtures claiming(String other) {
        encoding = other;
        return this;
    }

    String csv() {
        StringBuilder text = new StringBuilder(
                "#header version=%s dataset=tax-payment agency=FIN businessDate=%s sequence=%d encoding=%s\nbillNo,amount,payments,paidOn\n"
                        .formatted(version, day, sequence, encoding));
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text + "#trailer rows=%d total.amount=%s sha256=%s\n".formatted(rows.size(), total(), hash());
    }

    String xml() {
        StringBuilder text = new StringBuilder(
                "<nightFile><header version=\"%s\" dataset=\"tax-payment\" agency=\"FIN\" businessDate=\"%s\" sequence=\"%d\"/>"
                        .formatted(version, day, sequence));
        rows.forEach(row -> text.append(
                "<row billNo=\"%s\" amount=\"%s\" payments=\"%s\" paidOn=\"%s\"/>".formatted(row.toArray())));
        return text
                + "<trailer rows=\"%d\" total.amount=\"%s\" sha256=\"%s\"/></nightFile>"
                        .formatted(rows.size(), total(), hash());
    }

    InputStream bytes() {
        return bytes(csv(), StandardCharsets.UTF_8);
    }

    static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private BigDecimal total() {
        return rows.stream().map(row -> new BigDecimal(row.get(1))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String hash() {
        RowsHash hash = new RowsHash();
        rows.forEach(hash::add);
        return hash.hex();
    }
}

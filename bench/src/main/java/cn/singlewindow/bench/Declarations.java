package cn.singlewindow.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Valid declarations of ten lines, each of another shipment, from one pattern. */
public final class Declarations {

    /** The system of the broker who declares them. */
    public static final String BROKER = "broker-client:demo-secret-broker-client-8e3b5f0c";

    /** JSON. */
    public static final String JSON = "application/json";

    /** {@code DecMessage} XML. */
    public static final String XML = "application/xml";

    /** Where they are sent. */
    public static final String PATH = "/api/v1/declarations";

    private static final List<String[]> SECTIONS = List.of(
            new String[] {"lines", "DecLists", "DecList"},
            new String[] {"containers", "DecContainers", "Container"},
            new String[] {"freeText", "", "DecFreeTxt"},
            new String[] {"signature", "", "DecSign"});

    private final String run;
    private final String json;
    private final String xml;

    /** @param run sets the shipments of this run apart from those of others, up to six letters or digits */
    public Declarations(String run) {
        this.run = run;
        json = pattern();
        xml = asXml(json);
    }

    /** Declaration {@code n} as JSON. */
    public byte[] json(int n) {
        return filled(json, n).getBytes(StandardCharsets.UTF_8);
    }

    /** Declaration {@code n} as {@code DecMessage} 4.0. */
    public byte[] xml(int n) {
        return filled(xml, n).getBytes(StandardCharsets.UTF_8);
    }

    /** The bill of lading of declaration {@code n}, by which the database knows it. */
    public String bill(int n) {
        return "BN" + run + "%08d".formatted(n);
    }

    /** The sender's own key of declaration {@code n}. */
    public String key(int n) {
        return "bench-" + run + "-" + n;
    }

    private String filled(String pattern, int n) {
        return pattern.replace("@BILL@", bill(n)).replace("@CLIENT@", "C" + run + "%08d".formatted(n));
    }

    private static String pattern() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        try (InputStream in = Declarations.class.getResourceAsStream("/declaration.json")) {
            if (in == null) {
                throw new IllegalStateException("no pattern");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@ARRIVED@", DateTimeFormatter.BASIC_ISO_DATE.format(today.minusDays(4)))
                    .replace("@SAILED@", DateTimeFormatter.BASIC_ISO_DATE.format(today.minusDays(12)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asXml(String json) {
        Map<String, Object> form = read(json);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\" Version=\"4.0\">");
        group(xml, "DecHead", form.getOrDefault("header", Map.of()));
        for (String[] section : SECTIONS) {
            open(xml, section[1]);
            Object groups = form.getOrDefault(section[0], List.of());
            for (Object each : groups instanceof List<?> list ? list : List.of(groups)) {
                group(xml, section[2], each);
            }
            close(xml, section[1]);
        }
        return xml.append("</DecMessage>").toString();
    }

    private static void group(StringBuilder xml, String element, Object fields) {
        open(xml, element);
        ((Map<?, ?>) fields).forEach((name, value) -> {
            open(xml, name.toString());
            xml.append(value.toString().replace("&", "&amp;").replace("<", "&lt;"));
            close(xml, name.toString());
        });
        close(xml, element);
    }

    private static void open(StringBuilder xml, String element) {
        xml.append(element.isEmpty() ? "" : "<" + element + ">");
    }

    private static void close(StringBuilder xml, String element) {
        xml.append(element.isEmpty() ? "" : "</" + element + ">");
    }

    private static Map<String, Object> read(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

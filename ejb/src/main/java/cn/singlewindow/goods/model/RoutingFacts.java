package cn.singlewindow.goods.model;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the routing table may ask of a declaration: direction, tradeMode, trafMode, customs, currency, chapter, document. */
public final class RoutingFacts {

    private RoutingFacts() {}

    /** Each fact with its values. */
    public static Map<String, Set<String>> of(DeclarationFacts facts) {
        Map<String, Set<String>> known = new HashMap<>();
        Group header = facts.header();
        known.put("direction", Set.of(header.text("IEFlag")));
        known.put("tradeMode", Set.of(header.text("TradeMode")));
        known.put("trafMode", Set.of(header.text("TrafMode")));
        known.put("customs", Set.of(header.text("CustomMaster")));
        known.put("currency", facts.totals().keySet());
        Set<String> chapters = new HashSet<>();
        facts.lines().forEach(line -> chapters.add(chapter(line.text("CodeTS"))));
        known.put("chapter", chapters);
        Set<String> documents = new HashSet<>();
        facts.all(Section.LICENCE).forEach(licence -> documents.add(licence.text("DocuCode")));
        known.put("document", documents);
        return known;
    }

    private static String chapter(String code) {
        return code.length() < 2 ? code : code.substring(0, 2);
    }
}

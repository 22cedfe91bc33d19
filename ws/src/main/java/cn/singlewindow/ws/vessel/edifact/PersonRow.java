package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.EdifactProblem;
import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.Position;
import cn.singlewindow.platform.edifact.Segment;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One person of a PAXLST: segment group 4. */
final class PersonRow {

    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("P", "PASSPORT"),
            Map.entry("PP", "PASSPORT"),
            Map.entry("IP", "PASSPORT"),
            Map.entry("S", "SEAMAN"),
            Map.entry("SB", "SEAMAN"),
            Map.entry("G", "SEAMAN"),
            Map.entry("I", "ID"),
            Map.entry("A", "ID"),
            Map.entry("C", "ID"),
            Map.entry("AC", "ID"),
            Map.entry("T", "PERMIT"),
            Map.entry("36", "ID"),
            Map.entry("39", "PASSPORT"),
            Map.entry("718", "SEAMAN"));

    /** Visas, as the UN/IATA guide and UNCL 1001 name them. */
    private static final Set<String> VISAS = Set.of("V", "483");

    /** Those of ISO 5218 beside the letters; who is unknown or not of them is X. */
    private static final Map<String, String> GENDERS =
            Map.of("1", "M", "2", "F", "0", "X", "9", "X", "U", "X", "O", "X", "m", "M", "f", "F", "x", "X");

    private static final Map<String, String> ALPHA_3 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(code -> code, code -> new Locale("", code).getISO3Country()));

    private final CallSection section;
    private final Position start;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> places = new HashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();
    private boolean visa;
    private boolean document;

    PersonRow(Segment nad, CallSection section) {
        this.section = section;
        this.start = nad.position();
        name(nad);
    }

    /** Family name and given names apart, or both in one, parted by a stroke or a comma. */
    private void name(Segment nad) {
        String family = nad.text(4, 1);
        String given = (nad.text(4, 2) + " " + nad.text(4, 3)).strip();
        int parting = given.isEmpty() ? Math.max(family.indexOf('/'), family.indexOf(',')) : -1;
        if (parting > 0) {
            given = family.substring(parting + 1).strip();
            family = family.substring(0, parting).strip();
            normalised.add(new Normalised(nad.at(4, 1).path(), nad.text(4, 1), family + " " + given));
        }
        if (!family.isEmpty()) {
            put("familyName", family, nad.at(4, 1));
        }
        if (!given.isEmpty()) {
            put("givenNames", given, nad.at(4, parting > 0 ? 1 : 2));
        }
    }

    CallSection section() {
        return section;
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, Supplier<String>> places() {
        return places;
    }

    Supplier<String> place() {
        return start::path;
    }

    List<Finding> faults() {
        return faults;
    }

    List<Normalised> normalised() {
        return normalised;
    }

    void put(String field, String value, Position at) {
        values.put(field, value);
        places.put(field, at::path);
    }

    private void put(String field, Segment segment, int element, int component) {
        String value = segment.text(element, component);
        if (!value.isEmpty()) {
            put(field, value, segment.at(element, component));
        }
    }

    private void normalised(String field, String read, Segment segment, int element, int component) {
        Position at = segment.at(element, component);
        String declared = segment.text(element, component);
        put(field, read, at);
        if (!declared.equals(read)) {
            normalised.add(new Normalised(at.path(), declared, read));
        }
    }

    /** Takes a segment of the group; false if the group has none of its tag. */
    boolean take(Segment segment, Dates dates) {
        switch (segment.tag()) {
            case "ATT" -> attribute(segment);
            case "DTM" -> date(segment, dates);
            case "LOC" -> place(segment);
            case "NAT" -> state("nationality", segment);
            case "DOC" -> document(segment);
            case "EMP" -> rank(segment);
            case "MEA", "GEI", "FTX", "COM", "RFF", "CPI", "QTY", "GID", "TDT", "GIS", "CTA", "IDE", "HAN" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void attribute(Segment att) {
        if (att.is(1, "2")) {
            String said = att.text(3);
            normalised("gender", GENDERS.getOrDefault(said, said), att, 3, 1);
        }
    }

    /** A State by three letters; some write the two of ISO 3166 alpha-2. */
    private void state(String field, Segment segment) {
        String said = segment.text(2, 1);
        if (!said.isEmpty()) {
            normalised(field, ALPHA_3.getOrDefault(said, said), segment, 2, 1);
        }
    }

    private void date(Segment dtm, Dates dates) {
        switch (dtm.text(1)) {
            case "329" -> date("dateOfBirth", dtm, dates.birth(dtm));
            case "36", "192" -> {
                if (!visa) {
                    date("expiryDate", dtm, dates.expiry(dtm));
                }
            }
            default -> {}
        }
    }

    private void date(String field, Segment dtm, java.util.Optional<String> day) {
        if (day.isPresent()) {
            normalised(field, day.get(), dtm, 1, 2);
        } else {
            put(field, dtm, 1, 2);
            faults.add(Dates.wrong(dtm));
        }
    }

    private void place(Segment loc) {
        switch (loc.text(1)) {
            case "178" -> toPort("portOfEmbarkation", loc);
            case "179" -> toPort("portOfDisembarkation", loc);
            case "180" -> put("placeOfBirth", loc, 2, loc.text(2, 4).isEmpty() ? 1 : 4);
            case "91" -> {
                if (!visa) {
                    state("issuingState", loc);
                }
            }
            default -> {}
        }
    }

    private void toPort(String field, Segment loc) {
        boolean asked = section == CallSection.PASSENGER || section == CallSection.PASSENGER_OUT;
        if (asked) {
            put(field, loc, 2, 1);
        }
    }

    /** The first travel document counts; a visa is a field of its own. */
    private void document(Segment doc) {
        String kind = doc.text(1);
        visa = VISAS.contains(kind);
        if (visa) {
            put("visaNumber", doc, 2, 1);
        } else if (!document) {
            document = true;
            normalised("typeOfDocument", DOCUMENTS.getOrDefault(kind, "OTHER"), doc, 1, 1);
            put("documentNumber", doc, 2, 1);
        } else {
            visa = true;
        }
    }

    private void rank(Segment emp) {
        boolean asked = section == CallSection.CREW || section == CallSection.CREW_OUT;
        if (asked) {
            String told = emp.text(2, 4).isEmpty() ? emp.text(3, 4) : emp.text(2, 4);
            if (told.isEmpty()) {
                put("rankOrRating", emp, 2, 1);
            } else {
                put("rankOrRating", told, emp.at(2, 4));
            }
        }
    }

    void refuse(Segment segment) {
        faults.add(Findings.at(segment, EdifactProblem.NOT_IN_MESSAGE));
    }
}

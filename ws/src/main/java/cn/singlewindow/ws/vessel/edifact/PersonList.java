package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Complaints;
import cn.singlewindow.platform.edifact.EdifactProblem;
import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.MessageHandler;
import cn.singlewindow.platform.edifact.MessageHeader;
import cn.singlewindow.platform.edifact.Segment;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PAXLST, one message or all the parts of one list. BGM 745 is a list of passengers, 250 and 336 of crew; who a person is, says
 * NAD: FL and DDU passengers, FM and DDT crew, DDT and DDU in transit.
 */
final class PersonList implements MessageHandler {

    private static final String PERSONS = "FL, FM, DDT, DDU";
    private static final String DOCUMENTS = "745, 250, 336";

    private final MessageHeader header;
    private final Reading reading;
    private final Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
    private final Places places = new Places();
    private final List<Finding> unread = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();
    private Optional<PersonRow> person = Optional.empty();
    private MessageFunction function = MessageFunction.DECLARE;
    private CallKey key = CallKey.NONE;
    private MessageHeader part;
    private int crew;
    private int passengers;
    private int kept;
    private boolean named;
    private boolean complete;

    PersonList(MessageHeader header, Reading reading) {
        this.header = header;
        this.part = header;
        this.reading = reading;
        this.complete = header.stage().isEmpty();
    }

    /** The name that the parts of a list share. */
    String name() {
        return header.accessReference();
    }

    boolean isPart() {
        return !header.stage().isEmpty() || !header.part().isEmpty();
    }

    /** The next part of the same list. */
    void goOn(MessageHeader next) {
        part = next;
        named = false;
    }

    @Override
    public void segment(Segment segment, Complaints complaints) {
        if (segment.tag().equals("NAD") && isPerson(segment)) {
            closePerson();
            person = Optional.of(begin(segment));
        } else if (segment.tag().equals("CNT")) {
            closePerson();
            total(segment);
        } else if (segment.tag().equals("AUT")) {
            closePerson();
        } else if (person.isPresent()) {
            ofPerson(person.get(), segment);
        } else {
            ofHeader(segment);
        }
    }

    private void ofPerson(PersonRow row, Segment segment) {
        if (segment.tag().equals("NAD")) {
            row.faults().add(Findings.at(segment, 1, 0, EdifactProblem.CODE, PERSONS));
        } else if (!row.take(segment, reading.dates())) {
            row.refuse(segment);
        }
    }

    private static boolean isPerson(Segment nad) {
        return nad.is(1, "FL", "FM", "DDT", "DDU");
    }

    private PersonRow begin(Segment nad) {
        boolean sails = nad.is(1, "FM", "DDT");
        crew += sails ? 1 : 0;
        passengers += sails ? 0 : 1;
        boolean out = !reading.port().isEmpty()
                && key.from().equals(reading.port())
                && !key.to().equals(reading.port());
        CallSection section = sails
                ? (out ? CallSection.CREW_OUT : CallSection.CREW)
                : (out ? CallSection.PASSENGER_OUT : CallSection.PASSENGER);
        PersonRow row = new PersonRow(nad, section);
        if (!sails) {
            row.put("transit", nad.is(1, "DDU") ? "Y" : "N", nad.at(1, 0));
        }
        return row;
    }

    private void closePerson() {
        person.ifPresent(this::close);
        person = Optional.empty();
    }

    private void close(PersonRow row) {
        if (!row.faults().isEmpty()) {
            (reading.partial() ? refused : unread).addAll(row.faults());
            return;
        }
        if (++kept > reading.mostPersons()) {
            return;
        }
        List<Fields> rows = groups.computeIfAbsent(row.section(), none -> new ArrayList<>());
        row.values().putIfAbsent("sequenceNumber", Integer.toString(rows.size() + 1));
        rows.add(new Fields(row.values()));
        places.put(row.section().path(rows.size()), row.place(), row.places());
        normalised.addAll(row.normalised());
    }

    private void ofHeader(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> document(segment);
            case "TDT" -> voyage(segment);
            case "LOC" -> port(segment);
            case "NAD", "CTA", "COM", "DTM", "RFF", "FTX", "GEI", "GIS", "MEA", "QTY", "GID", "DOC" -> {}
            default -> unread.add(Findings.at(segment, EdifactProblem.NOT_IN_MESSAGE));
        }
    }

    private void document(Segment bgm) {
        named = true;
        function = MessageFunction.of(bgm);
        if (bgm.is(1, "745")) {
            groups.computeIfAbsent(CallSection.PASSENGER, none -> new ArrayList<>());
        } else if (bgm.is(1, "250", "336")) {
            groups.computeIfAbsent(CallSection.CREW, none -> new ArrayList<>());
        } else {
            unread.add(Findings.at(bgm, 1, 1, EdifactProblem.CODE, DOCUMENTS));
        }
    }

    private void voyage(Segment tdt) {
        if (!tdt.text(2).isEmpty()) {
            key = key.voyage(tdt.text(2));
        }
        if (tdt.text(8, 2).equals("146") || tdt.text(8, 1).matches("[0-9]{7}")) {
            key = key.imo(tdt.text(8, 1));
        }
        key = tdt.text(8, 1).startsWith("IMO")
                ? key.imo(tdt.text(8, 1).substring(3).strip())
                : key;
    }

    private void port(Segment loc) {
        switch (loc.text(1)) {
            case "125", "94" -> key = key.from(loc.text(2));
            case "87", "60", "153" -> key = key.to(loc.text(2));
            default -> {}
        }
    }

    /** The total is of this message, or in the last part of the whole list. */
    private void total(Segment cnt) {
        boolean ofCrew = cnt.is(1, "41");
        int count = ofCrew ? crew : passengers;
        boolean known = ofCrew || cnt.is(1, "42");
        boolean last = part.stage().isEmpty() || part.stage().equals("F");
        if (known && last && !cnt.text(1, 2).matches("0{0,9}" + count)) {
            unread.add(Findings.at(cnt, 1, 2, EdifactProblem.CONTROL_TOTAL, Integer.toString(count)));
        }
    }

    @Override
    public void end(Segment last, Complaints complaints) {
        closePerson();
        complete |= part.stage().equals("F");
        if (!named) {
            unread.add(Findings.at(last, EdifactProblem.SEGMENT_MISSING, "BGM"));
        }
    }

    /** What it says, when all its parts were read. */
    ReadMessage read() {
        boolean begun = header.stage().isEmpty()
                ? !header.part().matches("0*[2-9]|0*[1-9]\\d+")
                : header.stage().equals("C") || header.part().matches("0*1");
        if (!begun || !complete) {
            unread.add(Finding.of(header.at().at(4, 0), header.part(), EdifactProblem.PART_MISSING, begun ? "F" : "C"));
        }
        if (kept > reading.mostPersons()) {
            unread.add(Finding.of(
                    header.at(), "", EdifactProblem.TOO_LARGE, "persons", Integer.toString(reading.mostPersons())));
        }
        drop(CallSection.PASSENGER, CallSection.PASSENGER_OUT);
        drop(CallSection.CREW, CallSection.CREW_OUT);
        return new ReadMessage(header, function, key, new CallForm(groups), places, unread, refused, normalised);
    }

    /** An empty list on arrival is none where the persons leave. */
    private void drop(CallSection arriving, CallSection leaving) {
        if (groups.containsKey(leaving)) {
            groups.computeIfPresent(arriving, (section, rows) -> rows.isEmpty() ? null : rows);
        }
    }
}

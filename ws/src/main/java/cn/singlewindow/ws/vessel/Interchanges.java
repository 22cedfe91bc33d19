package cn.singlewindow.ws.vessel;

import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.MessageReport;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.platform.form.Places;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallForm;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.ws.vessel.edifact.MessageFunction;
import cn.singlewindow.ws.vessel.edifact.ReadInterchange;
import cn.singlewindow.ws.vessel.edifact.ReadMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of one interchange as one declaration, so that all of them are taken or none. */
public final class Interchanges {

    private final Map<CallSection, List<Fields>> groups = new EnumMap<>(CallSection.class);
    private final Places places = new Places();
    private final List<Violation> unread = new ArrayList<>();
    private final List<Violation> refused = new ArrayList<>();
    private final List<Normalised> normalised = new ArrayList<>();

    private Interchanges() {}

    /**
     * One declaration of all messages.
     *
     * @param call the call that they have to be about, where it is known
     * @param partial whether messages that are broken are left out and named
     */
    public static ReadCall join(ReadInterchange read, Optional<VisitRow> call, boolean partial) {
        Interchanges all = new Interchanges();
        read.report().findings().forEach(finding -> all.unread.add(finding.violation()));
        Set<Integer> broken = new HashSet<>();
        for (MessageReport message : read.report().messages()) {
            if (!message.clean()) {
                broken.add(message.header().at().message());
                (partial ? all.refused : all.unread)
                        .addAll(message.findings().stream()
                                .map(Finding::violation)
                                .toList());
            }
        }
        for (ReadMessage message : read.messages()) {
            if (!broken.contains(message.header().at().message())) {
                all.take(message, call, partial);
            }
        }
        return new ReadCall(new CallForm(all.groups), all.places, all.unread, all.refused, all.normalised);
    }

    private void take(ReadMessage message, Optional<VisitRow> call, boolean partial) {
        List<Violation> wrong = new ArrayList<>(
                message.unread().stream().map(Finding::violation).toList());
        call.ifPresent(known -> wrong.addAll(aboutAnother(message, known)));
        message.form().sections().stream()
                .filter(groups::containsKey)
                .forEach(section ->
                        wrong.add(Violation.at(message.header().at().path(), section.json(), MessageProblem.REPEATED)));
        (partial ? refused : unread).addAll(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        boolean cancelled = message.function() == MessageFunction.CANCEL;
        message.form().groups().forEach((section, rows) -> groups.put(section, cancelled ? List.of() : rows));
        places.putAll(message.places());
        message.refused().forEach(finding -> refused.add(finding.violation()));
        normalised.addAll(message.normalised());
    }

    private static List<Violation> aboutAnother(ReadMessage message, VisitRow call) {
        String imo = message.key().imo();
        boolean same = imo.isEmpty() || imo.equals(call.imo());
        return same
                ? List.of()
                : List.of(Violation.at(message.header().at().path(), imo, VesselProblem.SHIP_DIFFERS, call.imo()));
    }
}

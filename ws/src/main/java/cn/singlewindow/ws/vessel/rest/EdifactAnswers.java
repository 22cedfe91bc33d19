package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.platform.edifact.ApplicationReport.Answer;
import cn.singlewindow.platform.edifact.ApplicationReport.Fault;
import cn.singlewindow.platform.edifact.ApplicationReport.Verdict;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.platform.edifact.MessageReport;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each message of an interchange is told. */
final class EdifactAnswers {

    private static final Pattern PLACE = Pattern.compile("message\\[(\\d+)]/segment\\[(\\d+)].*");

    private EdifactAnswers() {}

    /** @param taken whether the interchange was taken, at least in part */
    static List<Answer> of(InterchangeReport report, String visit, List<Violation> refused, boolean taken) {
        return report.messages().stream()
                .map(message -> answer(message, visit, refused, taken))
                .toList();
    }

    private static Answer answer(MessageReport message, String visit, List<Violation> refused, boolean taken) {
        int number = message.header().at().message();
        List<Fault> faults = refused.stream()
                .filter(each -> messageOf(each) == number || messageOf(each) == 0)
                .map(each -> new Fault(each, segmentOf(each)))
                .toList();
        Verdict verdict =
                !taken || !message.intact() ? Verdict.REFUSED : faults.isEmpty() ? Verdict.ACCEPTED : Verdict.IN_PART;
        return new Answer(message.header(), verdict, visit, faults);
    }

    private static int messageOf(Violation violation) {
        Matcher place = PLACE.matcher(violation.path());
        return place.matches() ? Integer.parseInt(place.group(1)) : 0;
    }

    private static int segmentOf(Violation violation) {
        Matcher place = PLACE.matcher(violation.path());
        return place.matches() ? Integer.parseInt(place.group(2)) : 0;
    }
}

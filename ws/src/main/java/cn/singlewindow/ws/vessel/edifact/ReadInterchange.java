package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.InterchangeReport;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An interchange and what its messages say.
 *
 * @param report how the syntax was read
 * @param messages in their order; those whose syntax is broken too
 */
public record ReadInterchange(InterchangeReport report, List<ReadMessage> messages) {

    public ReadInterchange {
        messages = List.copyOf(messages);
    }

    /** Everything that stands against taking it over: faults of the syntax, then of the content. */
    public List<Violation> violations() {
        return Stream.concat(
                        report.violations().stream(),
                        messages.stream()
                                .flatMap(message -> message.unread().stream())
                                .map(Finding::violation))
                .toList();
    }
}

package cn.singlewindow.manifest;

import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.manifest.model.Reading;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** Puts acknowledgements together. */
final class Answers {

    private Answers() {}

    static FilingAnswer of(Filing filing, List<LineAnswer> lines, Reading reading) {
        return new FilingAnswer(
                filing.number(),
                filing.kind(),
                filing.voyageKey(),
                filing.state(),
                filing.late(),
                filing.at(),
                filing.agencies(),
                lines,
                reading.findings().normalised());
    }

    /** The answer to a line. @param wrong why it bounces, if it does */
    static LineAnswer line(Group line, Optional<Violation> wrong) {
        return new LineAnswer(
                line.section().path(line.position()),
                line.text("bill"),
                line.text("container"),
                wrong.isEmpty(),
                wrong.map(Violation::code).orElse(""),
                wrong.map(Violation::arguments).orElse(List.of()));
    }
}

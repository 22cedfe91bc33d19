package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Finding;
import cn.singlewindow.platform.edifact.Segment;
import cn.singlewindow.shared.ProblemCode;

/** Faults at a segment's components. */
final class Findings {

    private Findings() {}

    static Finding at(Segment segment, int element, int component, ProblemCode problem, String... arguments) {
        return Finding.of(segment.at(element, component), segment.text(element, component), problem, arguments);
    }

    static Finding at(Segment segment, ProblemCode problem, String... arguments) {
        return Finding.of(segment.position(), segment.text(1), problem, arguments);
    }
}

package cn.singlewindow.ws.vessel.soap;

import cn.singlewindow.collaboration.feedback.ResultView;
import cn.singlewindow.vessel.PartView;
import cn.singlewindow.vessel.StepView;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.vessel.VisitView;
import cn.singlewindow.ws.vessel.CallDeclarations;

/** From the vessel module's views to the contract's types. */
final class VesselAnswers {

    private VesselAnswers() {}

    static CallStatus of(VisitView view) {
        VisitRow row = view.row();
        CallStatus status = new CallStatus();
        status.visit = row.visit();
        status.version = row.version();
        status.imo = row.imo();
        status.shipName = row.shipName();
        status.port = row.port();
        status.voyageIn = row.voyageIn();
        status.voyageOut = row.voyageOut();
        status.eta = row.eta().toString();
        status.state = row.state().name();
        status.mayWork = view.mayWork();
        view.parts().forEach(each -> status.agencyParts.add(of(each)));
        view.steps().forEach(each -> status.steps.add(of(each)));
        return status;
    }

    private static CallPart of(PartView from) {
        CallPart part = new CallPart();
        part.phase = from.phase().name();
        part.agency = from.agency();
        part.state = from.state().name();
        part.since = from.since().toString();
        part.due = from.due() == null ? "" : from.due().toString();
        part.ground = from.ground();
        part.note = from.note();
        return part;
    }

    private static CallStep of(StepView from) {
        CallStep step = new CallStep();
        step.at = from.at().toString();
        step.verb = from.verb();
        step.state = from.to().name();
        step.phase = from.phase();
        step.agency = from.agency();
        step.ground = from.ground();
        step.note = from.note();
        return step;
    }

    /** What was stored and read; what was left out is told in the caller's language elsewhere. */
    static DeclaredParts of(CallDeclarations.Taken taken) {
        DeclaredParts answer = new DeclaredParts();
        answer.visit = taken.answer().visit();
        answer.version = taken.answer().version();
        taken.answer().stored().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(each -> {
                    StoredPart part = new StoredPart();
                    part.part = each.getKey().json();
                    part.groups = each.getValue();
                    answer.storedParts.add(part);
                });
        taken.normalised().forEach(each -> {
            NormalisedValue value = new NormalisedValue();
            value.take(each);
            answer.normalisedValues.add(value);
        });
        return answer;
    }

    static CallResult of(ResultView from) {
        CallResult result = new CallResult();
        result.id = from.number();
        result.visit = from.subjectKey();
        result.sequence = from.sequence();
        result.event = from.event();
        result.state = from.state();
        result.codes.addAll(from.codes());
        result.reasonCode = from.reasonCode();
        result.terminal = from.terminal();
        result.at = from.at().toString();
        return result;
    }
}

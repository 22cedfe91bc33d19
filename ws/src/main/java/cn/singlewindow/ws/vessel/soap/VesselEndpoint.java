package cn.singlewindow.ws.vessel.soap;

import cn.singlewindow.collaboration.feedback.Feedback;
import cn.singlewindow.collaboration.feedback.ResultView;
import cn.singlewindow.platform.message.XmlFormReader;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.ApplyEntry;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.LodgeInward;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.SignedCall;
import cn.singlewindow.ws.soap.SoapEndpoint;
import cn.singlewindow.ws.soap.SoapProblem;
import cn.singlewindow.ws.vessel.CallDeclarations;
import cn.singlewindow.ws.vessel.ReadCall;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** VesselService, behind the signed door. */
@WebService(
        serviceName = "VesselService",
        portName = "VesselPort",
        targetNamespace = "urn:singlewindow:vessel:v1",
        endpointInterface = "cn.singlewindow.ws.vessel.soap.VesselPort")
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class VesselEndpoint extends SoapEndpoint implements VesselPort {

    @Inject
    PortCalls calls;

    @Inject
    CallDeclarations declarations;

    @Inject
    Feedback feedback;

    @Override
    protected Scope caller() {
        return SignedCall.of(context()).scope();
    }

    @Override
    public CallStatus openCall(OpenCall request) {
        return answering(
                "openCall",
                scope -> VesselAnswers.of(declarations.open(scope, form(request.form), request.idempotencyKey)));
    }

    @Override
    public DeclaredParts declareParts(DeclareParts request) {
        return answering("declareParts", scope -> {
            CallDeclarations.Taken taken = declarations.declare(
                    scope, request.visit, request.version, form(request.form), request.partial, request.idempotencyKey);
            DeclaredParts answer = VesselAnswers.of(taken);
            taken.refused().forEach(each -> answer.refusedValues.add(refused(each)));
            return answer;
        });
    }

    private RefusedValue refused(Violation violation) {
        RefusedValue told = new RefusedValue();
        tell(violation, told);
        return told;
    }

    @Override
    public CallStatus applyEntry(CallAct request) {
        return answering(
                "applyEntry",
                scope -> VesselAnswers.of(calls.applyEntry(
                        scope, new ApplyEntry(request.visit, request.version, request.idempotencyKey))));
    }

    @Override
    public CallStatus confirmArrival(ConfirmArrival request) {
        return answering(
                "confirmArrival",
                scope -> VesselAnswers.of(calls.confirmEta(
                        scope,
                        new cn.singlewindow.vessel.ConfirmEta(
                                request.visit,
                                request.version,
                                moment(request.eta),
                                request.berth,
                                request.shiftPlan,
                                request.crew,
                                request.passengers,
                                request.idempotencyKey))));
    }

    private static java.time.Instant moment(String eta) {
        try {
            return OffsetDateTime.parse(eta).toInstant();
        } catch (DateTimeParseException noOffset) {
            throw Answers.bad("eta", eta);
        }
    }

    @Override
    public CallStatus lodgeInward(CallAct request) {
        return answering(
                "lodgeInward",
                scope -> VesselAnswers.of(calls.lodgeInward(
                        scope, new LodgeInward(request.visit, request.version, request.idempotencyKey))));
    }

    @Override
    public CallStatus applyDeparture(ApplyDeparture request) {
        return answering(
                "applyDeparture",
                scope -> VesselAnswers.of(calls.applyDeparture(
                        scope,
                        new cn.singlewindow.vessel.ApplyDeparture(
                                request.visit, request.version, kind(request.kind), request.idempotencyKey))));
    }

    private static DepartureKind kind(String word) {
        return Arrays.stream(DepartureKind.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Answers.bad("kind", word));
    }

    @Override
    public CallStatus findCall(FindCall request) {
        return answering("findCall", scope -> VesselAnswers.of(calls.find(scope, request.visit)));
    }

    @Override
    public CallResults fetchResults(FetchResults request) {
        return answering("fetchResults", scope -> {
            long after = Math.max(0, request.after);
            List<ResultView> page = feedback.results(scope, after, Answers.limit(Integer.toString(request.limit)));
            CallResults answer = new CallResults();
            answer.last = page.isEmpty() ? after : page.get(page.size() - 1).number();
            page.stream()
                    .filter(each -> each.subjectType().equals(VisitRef.SUBJECT))
                    .map(VesselAnswers::of)
                    .forEach(answer.results::add);
            return answer;
        });
    }

    private static ReadCall form(@Nullable Element form) {
        if (form == null) {
            throw Rejected.because(SoapProblem.NO_MESSAGE);
        }
        return ReadCall.of(XmlFormReader.read(form, CallSection.values()));
    }
}

package cn.singlewindow.ws.collaboration.soap;

import cn.singlewindow.collaboration.exchange.AnnouncedContent;
import cn.singlewindow.collaboration.exchange.BulkFile;
import cn.singlewindow.collaboration.exchange.BulkFileView;
import cn.singlewindow.collaboration.exchange.BulkFiles;
import cn.singlewindow.collaboration.exchange.Mail;
import cn.singlewindow.collaboration.exchange.Mailbox;
import cn.singlewindow.collaboration.exchange.MailboxView;
import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.collaboration.reconciliation.Intake;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.collaboration.CaseDoor;
import cn.singlewindow.ws.collaboration.CaseDoor.Act;
import cn.singlewindow.ws.collaboration.CaseDoors;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.SignedCall;
import cn.singlewindow.ws.soap.SoapEndpoint;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** AgencyService, behind the signed door. */
@WebService(
        serviceName = "AgencyService",
        portName = "AgencyPort",
        targetNamespace = "urn:singlewindow:agency:v1",
        endpointInterface = "cn.singlewindow.ws.collaboration.soap.AgencyPort")
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class AgencyEndpoint extends SoapEndpoint implements AgencyPort {

    @Inject
    Mailbox mailbox;

    @Inject
    BulkFiles files;

    @Inject
    Intake intake;

    @Inject
    CaseDoors doors;

    @Inject
    AgencyAnswers answers;

    @Override
    protected Scope caller() {
        return SignedCall.of(context()).scope();
    }

    @Override
    public CaseList fetchCases(FetchCases request) {
        return answering("fetchCases", scope -> {
            List<Mail> mails = request.after < 0
                    ? mailbox.pending(scope, request.limit)
                    : mailbox.after(scope, request.after, request.limit);
            return answers.cases(scope, mailbox.view(scope), mails);
        });
    }

    @Override
    public CaseList replayCases(ReplayCases request) {
        return answering(
                "replayCases",
                scope -> answers.cases(scope, mailbox.view(scope), mailbox.range(scope, request.from, request.to)));
    }

    @Override
    public MailboxState acknowledge(Acknowledge request) {
        return answering("acknowledge", scope -> {
            MailboxView view = mailbox.acknowledge(scope, request.upTo);
            MailboxState state = new MailboxState();
            state.last = view.last();
            state.acknowledged = view.acknowledged();
            return state;
        });
    }

    @Override
    public CaseState returnDecision(ReturnDecision request) {
        return answering("returnDecision", scope -> {
            Scope officer = OfficerScope.of(scope, request.officer);
            CaseDoor door = doors.of(request.subjectType);
            door.decide(
                    officer,
                    new Act(request.subjectKey, request.idempotencyKey),
                    request.version,
                    new CaseDoor.Ruling(request.decision, request.reasonCode, request.note));
            return answers.state(officer, door, request.subjectKey, 0);
        });
    }

    @Override
    public CaseState requestSupplement(RequestSupplement request) {
        return answering("requestSupplement", scope -> {
            Scope officer = OfficerScope.of(scope, request.officer);
            CaseDoor door = doors.of(request.subjectType);
            Optional<LocalDate> due =
                    request.due.isEmpty() ? Optional.empty() : Optional.of(AgencyAnswers.day("due", request.due));
            door.ask(
                    officer,
                    new Act(request.subjectKey, request.idempotencyKey),
                    request.version,
                    request.question,
                    due);
            return answers.state(officer, door, request.subjectKey, 0);
        });
    }

    @Override
    public CaseState placeHold(PlaceHold request) {
        return answering("placeHold", scope -> {
            Scope officer = OfficerScope.of(scope, request.officer);
            CaseDoor door = doors.of(request.subjectType);
            long hold = door.placeHold(
                    officer,
                    new Act(request.subjectKey, request.idempotencyKey),
                    new CaseDoor.Ground(
                            request.ground, request.legalBasis, AgencyAnswers.day("reviewOn", request.reviewOn)));
            return answers.state(officer, door, request.subjectKey, hold);
        });
    }

    @Override
    public CaseState liftHold(LiftHold request) {
        return answering("liftHold", scope -> {
            Scope officer = OfficerScope.of(scope, request.officer);
            CaseDoor door = doors.of(request.subjectType);
            door.liftHold(officer, new Act(request.subjectKey, request.idempotencyKey), request.holdId, request.note);
            return answers.state(officer, door, request.subjectKey, 0);
        });
    }

    @Override
    public FileReceipt sendFile(SendFile request) {
        return answering("sendFile", scope -> {
            FileHead head = request.file;
            if (head.counterpart.isEmpty() && intake.takes(head.dataset)) {
                return night(scope, head);
            }
            BulkFileView stored = files.receive(
                    scope,
                    new BulkFile(
                            head.counterpart,
                            head.dataset,
                            head.sequence,
                            head.name,
                            head.size,
                            head.sha256,
                            head.records),
                    SignedCall.of(context()).content());
            return AgencyAnswers.receipt(stored);
        });
    }

    /** A file of a dataset of the night, for the window, goes to the night's own intake (JB-01), which checks its rows too. */
    private FileReceipt night(Scope scope, FileHead head) {
        DeliveryView taken = intake.receive(
                scope, new AnnouncedContent(SignedCall.of(context()).content(), head.size, head.sha256));
        return AgencyAnswers.receipt(taken);
    }

    @Override
    public FileList listFiles(ListFiles request) {
        return answering("listFiles", scope -> {
            FileList list = new FileList();
            files.list(scope, AgencyAnswers.party(request.sender), request.dataset, request.after)
                    .forEach(each -> list.files.add(AgencyAnswers.head(each)));
            return list;
        });
    }

    @Override
    public FileContent fetchFile(FetchFile request) {
        return answering("fetchFile", scope -> {
            BulkFileView file =
                    files.find(scope, AgencyAnswers.party(request.sender), request.dataset, request.sequence);
            SignedCall.of(context()).answerWith(out -> files.write(scope, file, out));
            FileContent content = new FileContent();
            content.file = AgencyAnswers.head(file);
            return content;
        });
    }
}

package cn.singlewindow.ws.collaboration.soap;

import cn.singlewindow.collaboration.exchange.BulkFile;
import cn.singlewindow.collaboration.exchange.BulkFileView;
import cn.singlewindow.collaboration.exchange.ExchangeProblem;
import cn.singlewindow.collaboration.exchange.Mail;
import cn.singlewindow.collaboration.exchange.MailboxView;
import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.collaboration.CaseDoor;
import cn.singlewindow.ws.collaboration.CaseDoors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the modules' views to the contract's types. */
@ApplicationScoped
class AgencyAnswers {

    @Inject
    CaseDoors doors;

    CaseList cases(Scope scope, MailboxView view, List<Mail> mails) {
        CaseList list = new CaseList();
        list.last = view.last();
        list.acknowledged = view.acknowledged();
        Map<String, CaseDoor.Content> seen = new HashMap<>();
        for (Mail mail : mails) {
            CaseDoor.Content content = seen.computeIfAbsent(
                    mail.subjectType() + " " + mail.subjectKey(),
                    key -> doors.of(mail.subjectType()).content(scope, mail.subjectKey()));
            list.mails.add(of(mail, content));
        }
        return list;
    }

    /** One mail with its subject as it is now. */
    CaseMail mail(Scope scope, Mail mail) {
        return of(mail, doors.of(mail.subjectType()).content(scope, mail.subjectKey()));
    }

    private static CaseMail of(Mail from, CaseDoor.Content content) {
        CaseMail mail = new CaseMail();
        mail.sequence = from.sequence();
        mail.subjectType = from.subjectType();
        mail.subjectKey = from.subjectKey();
        mail.event = from.event();
        mail.happenedAt = from.happenedAt().toString();
        mail.state = content.state();
        mail.version = content.version();
        mail.onHold = content.onHold();
        mail.decisions.addAll(content.decisions());
        content.fields().forEach(each -> {
            CaseField field = new CaseField();
            field.section = each.section();
            field.position = each.position();
            field.name = each.name();
            field.value = each.value();
            mail.fields.add(field);
        });
        return mail;
    }

    CaseState state(Scope scope, CaseDoor door, String key, long hold) {
        CaseDoor.Content content = door.content(scope, key);
        CaseState state = new CaseState();
        state.subjectType = door.subjectType();
        state.subjectKey = key;
        state.state = content.state();
        state.version = content.version();
        state.onHold = content.onHold();
        state.holdId = hold;
        return state;
    }

    static FileReceipt receipt(BulkFileView stored) {
        FileReceipt receipt = new FileReceipt();
        receipt.id = stored.id();
        receipt.storedAt = stored.storedAt().toString();
        receipt.sha256 = stored.file().sha256();
        receipt.inOrder = stored.inOrder();
        return receipt;
    }

    /** A night file that was accepted: in order, or it would have been refused. */
    static FileReceipt receipt(DeliveryView taken) {
        FileReceipt receipt = new FileReceipt();
        receipt.id = taken.id();
        receipt.storedAt = taken.receivedAt().toString();
        receipt.sha256 = taken.fileHash();
        receipt.inOrder = true;
        return receipt;
    }

    static FileHead head(BulkFileView view) {
        BulkFile file = view.file();
        FileHead head = new FileHead();
        head.counterpart = view.sender().replaceFirst("^(window|agency:)", "");
        head.dataset = file.dataset();
        head.sequence = file.sequence();
        head.name = file.name();
        head.size = file.size();
        head.sha256 = file.sha256();
        head.records = file.records();
        return head;
    }

    /** The sender that a code means. */
    static String party(String code) {
        return code.isEmpty() ? "window" : "agency:" + code;
    }

    static LocalDate day(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new Rejected(List.of(Violation.at(path, text, ExchangeProblem.BAD_VALUE, path)));
        }
    }
}

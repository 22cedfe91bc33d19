package cn.singlewindow.ws.collaboration.soap;

import cn.singlewindow.collaboration.exchange.AgencyEndpoint;
import cn.singlewindow.collaboration.exchange.AgencyLine;
import cn.singlewindow.collaboration.exchange.AgencyLines;
import cn.singlewindow.collaboration.exchange.Mail;
import cn.singlewindow.platform.xml.XmlTree;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.SignedSender;
import cn.singlewindow.ws.soap.SoapService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Delivers mail to agencies' own systems by {@code deliverCase} of {@code agency-callback-v1.wsdl}. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseLine {

    private static final String NAMESPACE = SoapService.AGENCY.namespace();
    private static final QName DELIVER = new QName(NAMESPACE, "deliverCase");

    @Inject
    AgencyLines lines;

    @Inject
    AgencyAnswers answers;

    @Inject
    SignedSender sender;

    private final JAXBContext types = types();

    @PostConstruct
    void connect() {
        AgencyLine line = this::deliver;
        lines.connect(line);
    }

    private void deliver(AgencyEndpoint endpoint, Scope scope, Mail mail) {
        CaseMail content = answers.mail(scope, mail);
        sender.call(new SignedSender.Call(endpoint, "agency-callback/v1", NAMESPACE, element(content)));
    }

    private Element element(CaseMail content) {
        try {
            Document document = XmlTree.empty();
            types.createMarshaller().marshal(new JAXBElement<>(DELIVER, CaseMail.class, content), document);
            return document.getDocumentElement();
        } catch (JAXBException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JAXBContext types() {
        try {
            return JAXBContext.newInstance(CaseMail.class);
        } catch (JAXBException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package cn.singlewindow.ws.manifest.soap;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.message.ReadMessage;
import cn.singlewindow.platform.message.XmlFormReader;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.rest.Answers;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.SignedCall;
import cn.singlewindow.ws.soap.SoapEndpoint;
import cn.singlewindow.ws.soap.SoapProblem;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** ManifestService, behind the signed door. */
@WebService(
        serviceName = "ManifestService",
        portName = "ManifestPort",
        targetNamespace = "urn:singlewindow:manifest:v1",
        endpointInterface = "cn.singlewindow.ws.manifest.soap.ManifestPort")
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class ManifestEndpoint extends SoapEndpoint implements ManifestPort {

    @Inject
    Manifests manifests;

    @Inject
    Bills bills;

    @Override
    protected Scope caller() {
        return SignedCall.of(context()).scope();
    }

    @Override
    public FiledManifest fileManifest(FileManifest request) {
        return answering("fileManifest", scope -> ManifestAnswers.of(manifests.file(scope, command(request))));
    }

    private static cn.singlewindow.manifest.FileManifest command(FileManifest request) {
        if (request.form == null) {
            throw Rejected.because(SoapProblem.NO_MESSAGE);
        }
        ReadMessage read =
                ReadMessage.of(XmlFormReader.read(request.form, ManifestSection.values()), FilingChannel.SOAP);
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        return new cn.singlewindow.manifest.FileManifest(
                read.form(), Answers.key(request.idempotencyKey), read.channel(), request.partial);
    }

    @Override
    public FilingStatus findFiling(FindFiling request) {
        return answering("findFiling", scope -> ManifestAnswers.of(manifests.find(scope, request.number)));
    }

    @Override
    public CargoBill findBill(FindBill request) {
        return answering(
                "findBill",
                scope -> ManifestAnswers.of(bills.find(scope, new BillKey(request.voyage, request.bill))
                        .summary()));
    }

    @Override
    public CargoReceipts fetchReceipts(FetchReceipts request) {
        return answering("fetchReceipts", scope -> {
            int limit = Answers.limit(Integer.toString(request.limit));
            CargoReceipts answer = new CargoReceipts();
            manifests
                    .receipts(scope, Math.max(0, request.after), limit)
                    .forEach(each -> answer.receipts.add(ManifestAnswers.of(each)));
            answer.more = answer.receipts.size() == limit;
            return answer;
        });
    }
}

package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.SignedCall;
import jakarta.jws.WebService;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** DeclarationService for systems with a certificate, behind the signed door. */
@WebService(
        serviceName = "DeclarationService",
        portName = "DeclarationPort",
        targetNamespace = "urn:singlewindow:goods:v1",
        endpointInterface = "cn.singlewindow.ws.goods.soap.DeclarationPort")
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class SignedDeclarationEndpoint extends DeclarationEndpoint {

    @Override
    protected Scope caller() {
        return SignedCall.of(context()).scope();
    }
}

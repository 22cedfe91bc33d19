package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.BasicCallers;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** DeclarationService for brokers without a certificate: client id and secret by HTTP Basic, over TLS. */
@WebService(
        serviceName = "DeclarationService",
        portName = "DeclarationBasicPort",
        targetNamespace = "urn:singlewindow:goods:v1",
        endpointInterface = "cn.singlewindow.ws.goods.soap.DeclarationPort")
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class BasicDeclarationEndpoint extends DeclarationEndpoint {

    @Inject
    BasicCallers callers;

    @Override
    protected Scope caller() {
        return callers.caller(context());
    }
}

package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.BasicCallers;
import jakarta.inject.Inject;
import jakarta.jws.WebService;

/** DeclarationService for brokers without a certificate: client id and secret by HTTP Basic, over TLS. */
@WebService(
        serviceName = "DeclarationService",
        portName = "DeclarationBasicPort",
        targetNamespace = "urn:singlewindow:goods:v1",
        endpointInterface = "cn.singlewindow.ws.goods.soap.DeclarationPort",
        wsdlLocation = "WEB-INF/wsdl/goods-declaration-v1.wsdl")
public class BasicDeclarationEndpoint extends DeclarationEndpoint {

    @Inject
    BasicCallers callers;

    @Override
    Scope caller() {
        return callers.caller(context());
    }
}

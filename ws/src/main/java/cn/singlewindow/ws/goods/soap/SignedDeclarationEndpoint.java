package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.Signers;
import cn.singlewindow.ws.soap.SoapKeys;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.jboss.ws.api.annotation.EndpointConfig;

/** DeclarationService for systems with a certificate, SOAP 1.1. */
@WebService(
        serviceName = "DeclarationService",
        portName = "DeclarationPort",
        targetNamespace = "urn:singlewindow:goods:v1",
        endpointInterface = "cn.singlewindow.ws.goods.soap.DeclarationPort",
        wsdlLocation = "WEB-INF/wsdl/goods-declaration-v1.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Signed")
@InInterceptors(classes = SoapKeys.class)
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class SignedDeclarationEndpoint extends DeclarationEndpoint {

    @Inject
    Signers signers;

    @Override
    Scope caller() {
        return signers.signer(context());
    }
}

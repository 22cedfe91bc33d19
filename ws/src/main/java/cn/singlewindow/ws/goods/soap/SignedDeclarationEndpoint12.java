package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Scope;
import cn.singlewindow.ws.soap.ClassifiedFaults;
import cn.singlewindow.ws.soap.Signers;
import cn.singlewindow.ws.soap.SoapKeys;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.SOAPBinding;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.jboss.ws.api.annotation.EndpointConfig;

/** DeclarationService for systems with a certificate, SOAP 1.2. */
@WebService(
        serviceName = "DeclarationService",
        portName = "DeclarationPort12",
        targetNamespace = "urn:singlewindow:goods:v1",
        endpointInterface = "cn.singlewindow.ws.goods.soap.DeclarationPort",
        wsdlLocation = "WEB-INF/wsdl/goods-declaration-v1.wsdl")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Signed")
@InInterceptors(classes = SoapKeys.class)
@OutFaultInterceptors(classes = ClassifiedFaults.class)
public class SignedDeclarationEndpoint12 extends DeclarationEndpoint {

    @Inject
    Signers signers;

    @Override
    Scope caller() {
        return signers.signer(context());
    }
}

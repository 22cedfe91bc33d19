package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.shared.Application;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** The port type {@code DeclarationPort} (GD-01). Every refusal is the fault {@code problem} with all violations. */
@WebService(name = "DeclarationPort", targetNamespace = "urn:singlewindow:goods:v1")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@Application("GD-01")
public interface DeclarationPort {

    /** Submits; the answer comes once everything is stored. */
    @WebMethod(operationName = "submitDeclaration", action = "urn:singlewindow:goods:v1:submitDeclaration")
    @WebResult(
            name = "submitDeclarationResponse",
            targetNamespace = "urn:singlewindow:goods:v1",
            partName = "parameters")
    SubmissionAnswer submitDeclaration(
            @WebParam(
                            name = "submitDeclaration",
                            targetNamespace = "urn:singlewindow:goods:v1",
                            partName = "parameters")
                    SubmitDeclaration request);

    /** Answers with everything and stores nothing but the log. */
    @WebMethod(operationName = "rehearseDeclaration", action = "urn:singlewindow:goods:v1:rehearseDeclaration")
    @WebResult(
            name = "rehearseDeclarationResponse",
            targetNamespace = "urn:singlewindow:goods:v1",
            partName = "parameters")
    SubmissionAnswer rehearseDeclaration(
            @WebParam(
                            name = "rehearseDeclaration",
                            targetNamespace = "urn:singlewindow:goods:v1",
                            partName = "parameters")
                    SubmitDeclaration request);

    /** Where a declaration stands, by SeqNo or ClientSeqNo. */
    @WebMethod(operationName = "findDeclaration", action = "urn:singlewindow:goods:v1:findDeclaration")
    @WebResult(name = "findDeclarationResponse", targetNamespace = "urn:singlewindow:goods:v1", partName = "parameters")
    DeclarationStatus findDeclaration(
            @WebParam(name = "findDeclaration", targetNamespace = "urn:singlewindow:goods:v1", partName = "parameters")
                    FindDeclaration request);

    /** Receipts since one that was seen. */
    @WebMethod(operationName = "fetchReceipts", action = "urn:singlewindow:goods:v1:fetchReceipts")
    @WebResult(name = "fetchReceiptsResponse", targetNamespace = "urn:singlewindow:goods:v1", partName = "parameters")
    ReceiptList fetchReceipts(
            @WebParam(name = "fetchReceipts", targetNamespace = "urn:singlewindow:goods:v1", partName = "parameters")
                    FetchReceipts request);
}

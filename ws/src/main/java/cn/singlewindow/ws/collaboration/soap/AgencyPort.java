package cn.singlewindow.ws.collaboration.soap;

import cn.singlewindow.shared.Application;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** The port type {@code AgencyPort} (RC-02 to RC-05). Every refusal is the fault {@code problem} with all violations. */
@WebService(name = "AgencyPort", targetNamespace = "urn:singlewindow:agency:v1")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@Application("RC-02")
public interface AgencyPort {

    /** The mails after a number, oldest first, or those not acknowledged yet. */
    @WebMethod(operationName = "fetchCases", action = "urn:singlewindow:agency:v1:fetchCases")
    @WebResult(name = "fetchCasesResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    CaseList fetchCases(
            @WebParam(name = "fetchCases", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    FetchCases request);

    /** Mails by range, as often as wanted. */
    @WebMethod(operationName = "replayCases", action = "urn:singlewindow:agency:v1:replayCases")
    @WebResult(name = "replayCasesResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    CaseList replayCases(
            @WebParam(name = "replayCases", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    ReplayCases request);

    /** Takes note of every mail up to a number. */
    @WebMethod(operationName = "acknowledge", action = "urn:singlewindow:agency:v1:acknowledge")
    @WebResult(name = "acknowledgeResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    MailboxState acknowledge(
            @WebParam(name = "acknowledge", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    Acknowledge request);

    /** Decides as the competent agency. */
    @WebMethod(operationName = "returnDecision", action = "urn:singlewindow:agency:v1:returnDecision")
    @WebResult(name = "returnDecisionResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    CaseState returnDecision(
            @WebParam(name = "returnDecision", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    ReturnDecision request);

    /** Asks whoever submitted. */
    @WebMethod(operationName = "requestSupplement", action = "urn:singlewindow:agency:v1:requestSupplement")
    @WebResult(
            name = "requestSupplementResponse",
            targetNamespace = "urn:singlewindow:agency:v1",
            partName = "parameters")
    CaseState requestSupplement(
            @WebParam(
                            name = "requestSupplement",
                            targetNamespace = "urn:singlewindow:agency:v1",
                            partName = "parameters")
                    RequestSupplement request);

    /** Stops what the subject waits for, as any agency with a case. */
    @WebMethod(operationName = "placeHold", action = "urn:singlewindow:agency:v1:placeHold")
    @WebResult(name = "placeHoldResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    CaseState placeHold(
            @WebParam(name = "placeHold", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    PlaceHold request);

    /** Lifts a hold of the own agency. */
    @WebMethod(operationName = "liftHold", action = "urn:singlewindow:agency:v1:liftHold")
    @WebResult(name = "liftHoldResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    CaseState liftHold(
            @WebParam(name = "liftHold", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    LiftHold request);

    /** Sends a file of many records. */
    @WebMethod(operationName = "sendFile", action = "urn:singlewindow:agency:v1:sendFile")
    @WebResult(name = "sendFileResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    FileReceipt sendFile(
            @WebParam(name = "sendFile", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    SendFile request);

    /** Files that wait for the agency, up to the first gap. */
    @WebMethod(operationName = "listFiles", action = "urn:singlewindow:agency:v1:listFiles")
    @WebResult(name = "listFilesResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    FileList listFiles(
            @WebParam(name = "listFiles", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    ListFiles request);

    /** Fetches a file. */
    @WebMethod(operationName = "fetchFile", action = "urn:singlewindow:agency:v1:fetchFile")
    @WebResult(name = "fetchFileResponse", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
    FileContent fetchFile(
            @WebParam(name = "fetchFile", targetNamespace = "urn:singlewindow:agency:v1", partName = "parameters")
                    FetchFile request);
}

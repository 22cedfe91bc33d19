package cn.singlewindow.ws.manifest.soap;

import cn.singlewindow.shared.Application;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** Manifests and reports on cargo for the systems of carriers, agents and terminals, version 1 (MF-01 to MF-03). Every refusal is the fault {@code problem} with all violations. */
@WebService(name = "ManifestPort", targetNamespace = "urn:singlewindow:manifest:v1")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@Application({"MF-01", "MF-02", "MF-03"})
public interface ManifestPort {

    /** Files a manifest or report; the answer comes once everything is stored. */
    @WebMethod(operationName = "fileManifest", action = "urn:singlewindow:manifest:v1:fileManifest")
    @WebResult(name = "fileManifestResponse", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
    FiledManifest fileManifest(
            @WebParam(name = "fileManifest", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
                    FileManifest request);

    /** Where a filing stands; somebody else's is not found. */
    @WebMethod(operationName = "findFiling", action = "urn:singlewindow:manifest:v1:findFiling")
    @WebResult(name = "findFilingResponse", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
    FilingStatus findFiling(
            @WebParam(name = "findFiling", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
                    FindFiling request);

    /** Where a bill stands; somebody else's is not found. */
    @WebMethod(operationName = "findBill", action = "urn:singlewindow:manifest:v1:findBill")
    @WebResult(name = "findBillResponse", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
    CargoBill findBill(
            @WebParam(name = "findBill", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
                    FindBill request);

    /** Receipts after one that was seen. */
    @WebMethod(operationName = "fetchReceipts", action = "urn:singlewindow:manifest:v1:fetchReceipts")
    @WebResult(
            name = "fetchReceiptsResponse",
            targetNamespace = "urn:singlewindow:manifest:v1",
            partName = "parameters")
    CargoReceipts fetchReceipts(
            @WebParam(name = "fetchReceipts", targetNamespace = "urn:singlewindow:manifest:v1", partName = "parameters")
                    FetchReceipts request);
}

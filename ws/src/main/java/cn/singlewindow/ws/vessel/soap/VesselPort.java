package cn.singlewindow.ws.vessel.soap;

import cn.singlewindow.shared.Application;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** Port calls for ship agents' and carriers' systems, version 1 (VD-01 to VD-05). Every refusal is the fault {@code problem} with all violations. */
@WebService(name = "VesselPort", targetNamespace = "urn:singlewindow:vessel:v1")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@Application({"VD-01", "VD-02", "VD-03", "VD-04", "VD-05"})
public interface VesselPort {

    /** Opens a port call of a filed ship; the answer comes once everything is stored. */
    @WebMethod(operationName = "openCall", action = "urn:singlewindow:vessel:v1:openCall")
    @WebResult(name = "openCallResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus openCall(
            @WebParam(name = "openCall", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    OpenCall request);

    /** Declares parts of a port call once, for all three agencies. */
    @WebMethod(operationName = "declareParts", action = "urn:singlewindow:vessel:v1:declareParts")
    @WebResult(name = "declarePartsResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    DeclaredParts declareParts(
            @WebParam(name = "declareParts", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    DeclareParts request);

    /** Applies for entry 进口岸申请. */
    @WebMethod(operationName = "applyEntry", action = "urn:singlewindow:vessel:v1:applyEntry")
    @WebResult(name = "applyEntryResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus applyEntry(
            @WebParam(name = "applyEntry", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    CallAct request);

    /** Confirms time, berth and numbers of persons 确报. */
    @WebMethod(operationName = "confirmArrival", action = "urn:singlewindow:vessel:v1:confirmArrival")
    @WebResult(name = "confirmArrivalResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus confirmArrival(
            @WebParam(name = "confirmArrival", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    ConfirmArrival request);

    /** Lodges the entry formalities 进口岸手续. */
    @WebMethod(operationName = "lodgeInward", action = "urn:singlewindow:vessel:v1:lodgeInward")
    @WebResult(name = "lodgeInwardResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus lodgeInward(
            @WebParam(name = "lodgeInward", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    CallAct request);

    /** Applies for departure 出口岸手续. */
    @WebMethod(operationName = "applyDeparture", action = "urn:singlewindow:vessel:v1:applyDeparture")
    @WebResult(name = "applyDepartureResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus applyDeparture(
            @WebParam(name = "applyDeparture", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    ApplyDeparture request);

    /** Where a port call stands; somebody else's is not found. */
    @WebMethod(operationName = "findCall", action = "urn:singlewindow:vessel:v1:findCall")
    @WebResult(name = "findCallResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallStatus findCall(
            @WebParam(name = "findCall", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    FindCall request);

    /** What agencies have done about the caller's port calls since a result that was seen. */
    @WebMethod(operationName = "fetchResults", action = "urn:singlewindow:vessel:v1:fetchResults")
    @WebResult(name = "fetchResultsResponse", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
    CallResults fetchResults(
            @WebParam(name = "fetchResults", targetNamespace = "urn:singlewindow:vessel:v1", partName = "parameters")
                    FetchResults request);
}

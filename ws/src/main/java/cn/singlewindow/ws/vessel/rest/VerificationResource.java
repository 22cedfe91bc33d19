package cn.singlewindow.ws.vessel.rest;

import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.ClearanceDocuments;
import cn.singlewindow.ws.rest.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /api/v1/port-clearances}: anybody verifies a Port Clearance by the code that is printed on it (VD-05). */
@Path("/v1/port-clearances")
@RequestScoped
@Application("VD-05")
public class VerificationResource {

    @Inject
    ClearanceDocuments documents;

    /** What is printed on it, and whether it is genuine and valid now. */
    @GET
    @Path("/{code}")
    public Response verify(@PathParam("code") String code) {
        return Answers.of(documents.verify(code).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND)));
    }

    /** The key with which the signed content can be verified elsewhere. */
    @GET
    @Path("/public-key")
    @Produces(MediaType.TEXT_PLAIN)
    public String publicKey() {
        return documents.publicKey();
    }
}

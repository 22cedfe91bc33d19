package cn.singlewindow.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The contract of this door; open to everybody. */
@Path("/openapi.json")
@ApplicationScoped
public class OpenApiResource {

    /** OpenAPI 3.1. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] document() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}

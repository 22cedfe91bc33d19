package cn.singlewindow.bench.anchor;

import jakarta.annotation.Resource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The bare endpoint of P1: takes a body, inserts one row durably, answers. Deployed beside the window, never in it. */
@Path("/row")
public class InsertOneRow {

    @Resource(lookup = "java:jboss/datasources/SingleWindowDS")
    DataSource source;

    /** Stores the body. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response insert(String body) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO anchor_row (body) VALUES (?)")) {
            insert.setString(1, body);
            insert.executeUpdate();
        }
        return Response.status(Response.Status.CREATED).build();
    }
}

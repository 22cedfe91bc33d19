package cn.singlewindow.ws.rest;

import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Expected refusals. */
@Provider
@ApplicationScoped
public class RejectedMapper implements ExceptionMapper<Rejected> {

    @Inject
    Problems problems;

    @Inject
    RestRefusals refusals;

    @Override
    public Response toResponse(Rejected refused) {
        refusals.record(refused);
        return problems.of(refused);
    }
}

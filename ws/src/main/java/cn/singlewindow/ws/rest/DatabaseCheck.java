package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.health.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Takes {@code /health/ready} of the management port down while the database cannot be served from. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject
    Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return readiness
                .problem()
                .map(reason -> HealthCheckResponse.named("database").down().withData("reason", reason))
                .orElseGet(() -> HealthCheckResponse.named("database").up())
                .build();
    }
}

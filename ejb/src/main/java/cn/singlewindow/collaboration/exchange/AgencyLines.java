package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.outbox.RecipientUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The line to agencies, with a circuit breaker for each of them. */
@ApplicationScoped
public class AgencyLines {

    @Inject
    Clock clock;

    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private volatile AgencyLine line = (endpoint, scope, mail) -> {
        throw new RecipientUnavailable("the adapter has not started yet");
    };

    /** Connects the adapter. */
    public void connect(AgencyLine adapter) {
        line = adapter;
    }

    AgencyLine line() {
        return line;
    }

    /** Trusts an agency again. */
    void renew(String agency) {
        breakers.remove(agency);
    }

    CircuitBreaker breaker(String agency) {
        return breakers.computeIfAbsent(agency, none -> new CircuitBreaker(clock));
    }
}

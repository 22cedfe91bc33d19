package cn.singlewindow.bench.agency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An agency's own system that the window calls: verifies, takes each mail once, answers signed. It can be in a bad mood, and there
 * are subjects that it always refuses.
 */
public final class AgencyListener implements AutoCloseable {

    private static final String NAMESPACE = "urn:singlewindow:agency:v1";

    /** How it behaves. */
    public enum Mood {
        /** As the contract has it. */
        GOOD,
        /** Takes the connection and says nothing. */
        HANG,
        /** Closes the connection at once. */
        RESET,
        /** HTTP 500 without a word. */
        FAIL,
        /** Takes the mail and loses its answer. */
        LOSE_REPLY,
        /** Answers after five seconds. */
        SLOW,
        /** Answers something else. */
        GARBAGE
    }

    private final Identity identity;
    private final X509Certificate window;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Long, String> taken = new TreeMap<>();
    private final Map<String, Long> lastOfSubject = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger hanging = new AtomicInteger();
    private volatile Mood mood = Mood.GOOD;

    public AgencyListener(Identity identity, X509Certificate window) throws IOException {
        this.identity = identity;
        this.window = window;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.createContext("/cases", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it is called. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/cases";
    }

    /** Changes how it behaves. */
    public void mood(Mood other) {
        mood = other;
    }

    /** Refuses every mail of a subject from now on. */
    public void refuse(String subjectKey) {
        refused.add(subjectKey);
    }

    /** Takes the mails of a subject again. */
    public void accept(String subjectKey) {
        refused.remove(subjectKey);
    }

    /** Whether it has taken a mail of a subject. */
    public boolean has(String subjectKey) {
        return lastOfSubject.containsKey(subjectKey);
    }

    /** How many mails it has taken, each counted once. */
    public synchronized int taken() {
        return taken.size();
    }

    /** What it saw that must not be. */
    public synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How often it was called, and how many calls hang now. */
    public int calls() {
        return calls.get();
    }

    /** How many calls hang now. */
    public int hanging() {
        return hanging.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (mood) {
                case GOOD -> answer(exchange, 200, reply(text));
                case SLOW -> {
                    pause(5);
                    answer(exchange, 200, reply(text));
                }
                case HANG -> {
                    hanging.incrementAndGet();
                    pause(300);
                    hanging.decrementAndGet();
                }
                case FAIL -> answer(exchange, 500, "");
                case GARBAGE -> answer(exchange, 200, "<html>maintenance</html>");
                case LOSE_REPLY -> reply(text);
                case RESET -> {}
            }
        } catch (IllegalStateException bad) {
            note("a message that is not the window's: " + bad.getMessage());
        }
    }

    private String reply(String text) {
        VerifiedAnswer call = VerifiedAnswer.of(text, window);
        String subject = call.text("subjectKey");
        long sequence = Long.parseLong(call.text("sequence"));
        if (refused.contains(subject)) {
            return SignedMessage.answer(
                            Soap.V11,
                            identity,
                            call.messageId(),
                            NAMESPACE + ":problem",
                            "<s:Fault xmlns:s=\"" + Soap.V11.namespace()
                                    + "\"><faultcode>s:Client</faultcode><faultstring>refused</faultstring></s:Fault>")
                    .text();
        }
        take(sequence, subject);
        return SignedMessage.answer(
                        Soap.V11,
                        identity,
                        call.messageId(),
                        NAMESPACE + ":deliverCaseResponse",
                        "<a:deliverCaseResponse xmlns:a=\"" + NAMESPACE + "\"><a:sequence>" + sequence
                                + "</a:sequence></a:deliverCaseResponse>")
                .text();
    }

    private synchronized void take(long sequence, String subject) {
        if (taken.putIfAbsent(sequence, subject) == null) {
            Long before = lastOfSubject.put(subject, sequence);
            if (before != null && before > sequence) {
                wrong.add("of " + subject + " came " + sequence + " after " + before);
            }
        }
    }

    private synchronized void note(String what) {
        wrong.add(what);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", Soap.V11.type());
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package nl.ssfh.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ssfh.local.Mail;
import org.jspecify.annotations.Nullable;

/**
 * Reads the caught mails over HTTP: {@code GET /mails}, {@code GET /mails?ADDRESS} for those to one address,
 * {@code GET /mails/count}, {@code DELETE /mails}.
 */
final class MailApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MailStore store;
    private final MailCatcher catcher;

    MailApi(int port, MailStore store, MailCatcher catcher) {
        this.store = store;
        this.catcher = catcher;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /mails" ->
                    send(exchange, mails(exchange.getRequestURI().getQuery()));
                case "GET /mails/count" -> send(exchange, store.count());
                case "DELETE /mails" -> done(exchange, store::clear);
                case "POST /smtp/stop" -> done(exchange, catcher::stopSmtp);
                case "POST /smtp/start" -> done(exchange, catcher::startSmtp);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private List<Mail> mails(@Nullable String address) {
        return address == null ? store.all() : store.to(address);
    }

    private static void done(HttpExchange exchange, Runnable action) throws IOException {
        action.run();
        exchange.sendResponseHeaders(204, -1);
    }

    private static void send(HttpExchange exchange, Object answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            JSON.writeValue(body, answer);
        }
    }
}

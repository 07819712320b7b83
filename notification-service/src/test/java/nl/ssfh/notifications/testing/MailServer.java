package nl.ssfh.notifications.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.ssfh.platform.testing.RealParts;

/** Switches the real mail server off and on. What it has received stays. */
public final class MailServer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private MailServer() {}

    public static void stop() {
        post("/smtp/stop");
    }

    public static void start() {
        post("/smtp/start");
    }

    public static int count() {
        return Integer.parseInt(send(
                HttpRequest.newBuilder(URI.create(RealParts.mails() + "/count")).build()));
    }

    /** Forgets what it has received. */
    public static void clear() {
        send(HttpRequest.newBuilder(URI.create(RealParts.mails())).DELETE().build());
    }

    private static void post(String path) {
        send(HttpRequest.newBuilder(URI.create(RealParts.mails()).resolve(path))
                .POST(BodyPublishers.noBody())
                .build());
    }

    private static String send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The mail server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

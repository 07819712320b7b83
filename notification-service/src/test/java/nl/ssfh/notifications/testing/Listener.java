package nl.ssfh.notifications.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Listens to a stream of live updates as a browser does, and keeps the ids that came. */
public final class Listener implements Subscriber<String> {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> ids = new CopyOnWriteArrayList<>();
    private volatile boolean open;
    private volatile boolean over;
    private volatile @Nullable Subscription subscription;

    private Listener() {}

    public static Listener of(String token, @Nullable String last) {
        var listener = new Listener();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/v1/my-messages/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        var _ = HTTP.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(listener));
        return listener;
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isOver() {
        return over;
    }

    public void goAway() {
        var mine = subscription;
        if (mine != null) {
            mine.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        open = true;
        if (line.startsWith("id:")) {
            ids.add(line.substring("id:".length()).strip());
        }
    }

    @Override
    public void onError(Throwable thrown) {
        over = true;
    }

    @Override
    public void onComplete() {
        over = true;
    }
}

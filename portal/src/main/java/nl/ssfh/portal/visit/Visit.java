package nl.ssfh.portal.visit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One look at one page. */
@RequestScoped
public class Visit {

    public static final String LANGUAGE_COOKIE = "taal";

    private final CurrentVertxRequest current;

    @Nullable
    private Visitor visitor;

    @Nullable
    private Posted posted;

    Visit(CurrentVertxRequest current) {
        this.current = current;
    }

    void enter(Visitor somebody) {
        visitor = somebody;
    }

    void keep(Posted form) {
        posted = form;
    }

    /** Who is signed in, as far as this page asked. */
    @Nullable
    public Visitor visitor() {
        return visitor;
    }

    /** Who is signed in, on a page for people who are. */
    public Visitor signedIn() {
        if (visitor == null) {
            throw new IllegalStateException("This page is for people who are signed in, and does not say so");
        }
        return visitor;
    }

    /** For a part of a page that is not for everybody who may see the page. */
    public void need(Role role) {
        if (!signedIn().is(role)) {
            throw new NotForYou();
        }
    }

    /** What was typed into the form that was sent. */
    public Typed typed() {
        return posted == null ? new Typed(Map.of()) : posted.typed();
    }

    /** The form that was sent; absent for who only looks. */
    @Nullable
    public Posted posted() {
        return posted;
    }

    public Language language() {
        return language(request());
    }

    /** The language that was chosen in this browser. */
    public static Language language(HttpServerRequest request) {
        var chosen = request.getCookie(LANGUAGE_COOKIE);
        return Language.of(chosen == null ? "" : chosen.getValue());
    }

    public String path() {
        return request().path();
    }

    /** The whole address within the portal. */
    public String address() {
        var query = request().query();
        return query == null ? path() : path() + "?" + query;
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}

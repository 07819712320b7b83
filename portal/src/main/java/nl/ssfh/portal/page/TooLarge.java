package nl.ssfh.portal.page;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says with a page of ours that a file is too large; the server itself would say it with an empty one.
 *
 * <p>It is said when all has been sent, and thrown away: a browser reads no answer before that.
 */
@ApplicationScoped
class TooLarge {

    private static final int BEFORE_THE_SERVER = 280;
    private static final int CONTENT_TOO_LARGE = 413;

    private final long most;

    TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void on(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_SERVER);
    }

    private void look(RoutingContext http) {
        var request = http.request();
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            http.next();
            return;
        }
        request.handler(bytes -> {}).endHandler(end -> answer(http));
        request.resume();
    }

    private static long length(String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }

    private static void answer(RoutingContext http) {
        var request = http.request();
        var page = new Page(Visit.language(request), null, request.path(), request.path(), null);
        http.response()
                .setStatusCode(CONTENT_TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                .end(ErrorPages.Templates.error(page, Trouble.TOO_LARGE, List.of())
                        .render());
    }
}

package nl.ssfh.portal.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import nl.ssfh.portal.apis.Unanswered;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The main pages that work while a service does not answer. */
@ApplicationScoped
class StillThere {

    private final CurrentVertxRequest current;
    private final Config config;

    StillThere(CurrentVertxRequest current, Config config) {
        this.current = current;
        this.config = config;
    }

    /** Those that whoever looks at this page can go to instead. */
    List<Nav.Item> insteadOf(Page page) {
        var silent = Unanswered.of(current.getCurrent()).services();
        return page.nav().stream()
                .filter(item -> !page.isAt(item.address()) && !silent.contains(at(item.service())))
                .toList();
    }

    private String at(@Nullable String service) {
        return service == null
                ? ""
                : config.getValue("quarkus.rest-client.%s.url".formatted(service), URI.class)
                        .getAuthority();
    }
}

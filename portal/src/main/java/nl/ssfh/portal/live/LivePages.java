package nl.ssfh.portal.live;

import io.quarkus.oidc.AccessTokenCredential;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that there is news for who looks at it: what notification-service tells, byte for byte.
 *
 * <p>The script of the page then asks for its parts anew. Who comes again says which was the last event he saw.
 */
@Path("/nieuws")
@For({Role.STUDENT, Role.PRACTICE, Role.OFFICER})
@RunOnVirtualThread
public class LivePages {

    private static final int AT_ONCE = 4096;

    private final NewsFeed feed;
    private final AccessTokenCredential token;

    LivePages(NewsFeed feed, AccessTokenCredential token) {
        this.feed = feed;
        this.token = token;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public StreamingOutput news(@HeaderParam("Last-Event-ID") @Nullable String last) {
        var news = feed.open(token.getToken(), last);
        return out -> {
            try (news) {
                pass(news, out);
            }
        };
    }

    private static void pass(InputStream news, OutputStream out) throws IOException {
        var some = new byte[AT_ONCE];
        for (int read = news.read(some); read >= 0; read = news.read(some)) {
            out.write(some, 0, read);
            out.flush();
        }
    }
}

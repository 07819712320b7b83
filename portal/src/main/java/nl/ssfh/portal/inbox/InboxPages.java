package nl.ssfh.portal.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.NotificationsApi.Message;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Everything that somebody was told, whether it went out by mail or not. */
@Path("/berichten")
@For({Role.STUDENT, Role.PRACTICE})
@RunOnVirtualThread
public class InboxPages {

    private static final int A_PAGE = 20;

    private final Visit visit;
    private final NotificationsApi notifications;

    InboxPages(Visit visit, @RestClient NotificationsApi notifications) {
        this.visit = visit;
        this.notifications = notifications;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance inbox(Page page, Answers<Message> messages);
    }

    @GET
    public TemplateInstance inbox(@QueryParam("verder") @Nullable String cursor) {
        return Templates.inbox(
                Page.of(visit), notifications.messages(visit.language().code(), cursor, A_PAGE));
    }

    @POST
    @Path("{id}/gelezen")
    public RestResponse<Void> read(UUID id) {
        notifications.read(id);
        return RestResponse.seeOther(URI.create("/berichten"));
    }
}

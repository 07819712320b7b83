package nl.ssfh.notifications.claims;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where invitations go, as claims-service knows it. */
@RegisterRestClient(configKey = "claims")
@OidcClientFilter
@Path("/v1/invitation-mails")
interface InvitationsClient {

    @POST
    Answer mails(Question question);

    /** At most 500 invitations. */
    record Question(Collection<UUID> invitations) {}

    record Answer(List<Invited> mails) {}

    /** Never written to a log: the text of a record shows its fields. */
    record Invited(UUID invitation, String email, String language, String link, LocalDate expiresOn) {

        @Override
        public String toString() {
            return "invitation " + invitation;
        }
    }
}

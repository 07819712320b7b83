package nl.ssfh.notifications.claims;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.Recipient;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The part of claims-service's API that we use, with our own service account. */
@RegisterRestClient(configKey = "claims")
@OidcClientFilter
@Path("/v1/recipients")
interface RecipientsClient {

    @POST
    Answer recipients(Question question);

    /**
     * At most 500 of each. The answer has the id of a practice, or of the change by which it left an address, in the
     * place of a placement.
     */
    record Question(Collection<UUID> placements, Collection<UUID> practices, Collection<UUID> contactChanges) {

        boolean isEmpty() {
            return placements.isEmpty() && practices.isEmpty() && contactChanges.isEmpty();
        }
    }

    record Answer(List<Person> recipients) {}

    /** Never written to a log: the text of a record shows its fields. */
    record Person(
            UUID placement,
            Recipient kind,
            String email,
            String language,
            @Nullable String channel) {

        @Override
        public String toString() {
            return kind + " of " + placement;
        }
    }
}

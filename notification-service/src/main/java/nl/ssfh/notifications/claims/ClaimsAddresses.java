package nl.ssfh.notifications.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.notifications.claims.RecipientsClient.Person;
import nl.ssfh.notifications.claims.RecipientsClient.Question;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.PartDown;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks claims-service, for many placements at once. */
@ApplicationScoped
class ClaimsAddresses implements Addresses {

    private final RecipientsClient claims;

    ClaimsAddresses(@RestClient RecipientsClient claims) {
        this.claims = claims;
    }

    /** Whatever goes wrong here, it concerns all of them and may be right again later. */
    @Override
    public Found of(Set<UUID> placements) {
        try {
            var people = claims.recipients(new Question(placements)).recipients();
            return new Found(people.stream()
                    .collect(Collectors.toMap(ClaimsAddresses::whom, ClaimsAddresses::address, (first, _) -> first)));
        } catch (WebApplicationException e) {
            throw new PartDown("claims-service answers " + e.getResponse().getStatus());
        } catch (ProcessingException e) {
            throw new PartDown("claims-service does not answer");
        } catch (RuntimeException e) {
            throw new PartDown("claims-service cannot be asked: " + e.getClass().getSimpleName());
        }
    }

    private static Whom whom(Person person) {
        return new Whom(person.placement(), person.kind());
    }

    private static Address address(Person person) {
        return new Address(person.email(), Language.preferred(person.language()));
    }
}

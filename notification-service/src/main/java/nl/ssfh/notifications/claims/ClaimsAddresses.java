package nl.ssfh.notifications.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ssfh.notifications.claims.InvitationsClient.Invited;
import nl.ssfh.notifications.claims.RecipientsClient.Person;
import nl.ssfh.notifications.claims.RecipientsClient.Question;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Addresses;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.PartDown;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks claims-service, for many placements and invitations at once. The fund has no directory of its officers. */
@ApplicationScoped
class ClaimsAddresses implements Addresses {

    private static final String INBOX = "INBOX";

    private final RecipientsClient recipients;
    private final InvitationsClient invitations;

    private final Optional<Address> officers;

    ClaimsAddresses(
            @RestClient RecipientsClient recipients,
            @RestClient InvitationsClient invitations,
            @ConfigProperty(name = "ssfh.notifications.officers.mailbox") Optional<String> officers) {
        this.recipients = recipients;
        this.invitations = invitations;
        this.officers = officers.map(mailbox -> new Address(mailbox, Language.NL));
    }

    @Override
    public Found of(Wanted wanted) {
        return asked(() -> new Found(ofPeople(wanted), ofInvitations(wanted.invitations()), officers));
    }

    private Map<Whom, Address> ofPeople(Wanted wanted) {
        var question = new Question(wanted.placements(), wanted.practices(), wanted.contactChanges());
        if (question.isEmpty()) {
            return Map.of();
        }
        return recipients.recipients(question).recipients().stream()
                .collect(Collectors.toMap(ClaimsAddresses::whom, ClaimsAddresses::address, (first, _) -> first));
    }

    private Map<UUID, Address> ofInvitations(Set<UUID> invited) {
        if (invited.isEmpty()) {
            return Map.of();
        }
        return invitations.mails(new InvitationsClient.Question(invited)).mails().stream()
                .collect(Collectors.toMap(Invited::invitation, ClaimsAddresses::address));
    }

    /** Whatever goes wrong here, it concerns all of them and may be right again later. */
    private static Found asked(Supplier<Found> question) {
        try {
            return question.get();
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
        var language = Language.preferred(person.language());
        return new Address(person.email(), language, !INBOX.equals(person.channel()), null);
    }

    private static Address address(Invited invited) {
        var way = new Address.Way(invited.link(), invited.expiresOn());
        return new Address(invited.email(), Language.preferred(invited.language()), true, way);
    }
}

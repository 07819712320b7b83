package nl.ssfh.claims.practice.api;

import java.util.UUID;
import nl.ssfh.claims.practice.api.PracticeRequest.ContactBody;
import nl.ssfh.claims.practice.domain.Practice;
import org.jspecify.annotations.Nullable;

/** A practice as those who may see it see it. */
public record PracticeView(
        UUID id,
        String name,
        String kvk,
        @Nullable String branch,
        @Nullable String agb,
        String pfzw,
        ContactBody contact) {

    static PracticeView of(Practice practice) {
        var registration = practice.registration();
        var contact = registration.contact();
        return new PracticeView(
                practice.id(),
                registration.name(),
                registration.kvk(),
                registration.branch(),
                registration.agb(),
                registration.pfzw(),
                new ContactBody(contact.email().value(), contact.language().code()));
    }
}

package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;

/** What an invited person finds in his mail. */
final class Invited {

    private Invited() {}

    /** As the service that sends mail asks. */
    static ValidatableResponse mails(String invitation) {
        return post(Tokens.service("notifications"), "/v1/invitation-mails", body("invitations", List.of(invitation)))
                .statusCode(200);
    }

    static String token(String invitation) {
        String link = mails(invitation).extract().path("mails[0].link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Of the newest invitation of the student of the placement. */
    static String tokenFor(String placement) {
        var id = UUID.fromString(placement);
        Topic.heard(StudentInvited.class, told -> told.placement().equals(id));
        return token(Topic.all(StudentInvited.class).stream()
                .filter(told -> told.placement().equals(id))
                .toList()
                .getLast()
                .invitation()
                .toString());
    }

    /** The student of the placement links his login. */
    static void accept(String student, String placement) {
        post(student, "/v1/invitation-acceptances", body("token", tokenFor(placement)))
                .statusCode(201);
    }
}

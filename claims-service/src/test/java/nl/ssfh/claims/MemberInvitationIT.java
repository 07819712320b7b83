package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members of an organisation, by mail. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberInvitationIT {

    static final Map<String, Object> MEMBER = body("email", "klerk@example.nl", "language", "nl", "role", "MEMBER");

    String chief = Tokens.practice("chief-" + UUID.randomUUID());
    String clerk = Tokens.practice("clerk-" + UUID.randomUUID());
    String organisation = "";
    String invitations = "";

    @BeforeEach
    void register() {
        organisation = Api.create(
                chief, "/v1/organisations", body("name", "Bakker", "kind", "ACCOUNTANT", "kvk", Api.number()));
        invitations = "/v1/organisations/" + organisation + "/member-invitations";
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void who_accepts_acts_for_every_practice_of_the_organisation() {
        var owner = Tokens.practice("owner-" + UUID.randomUUID());
        var practice = Api.practice(owner);
        Api.create(
                owner, "/v1/practices/" + practice + "/mandates", body("organisation", organisation, "role", "FILER"));
        var invitation = Api.create(chief, invitations, MEMBER);
        assertThat(Topic.heard(MemberInvited.class, told -> told.invitation().equals(UUID.fromString(invitation)))
                        .organisation())
                .hasToString(organisation);
        Invited.mails(invitation).body("mails.email", contains("klerk@example.nl"));
        var token = body("token", Invited.token(invitation));

        post(clerk, "/v1/invitation-readings", token)
                .statusCode(200)
                .body("organisationName", equalTo("Bakker"))
                .body("organisation", equalTo(organisation))
                .body("practice", nullValue());
        post(clerk, "/v1/invitation-acceptances", token)
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/organisations/" + organisation))
                .body("memberRole", equalTo("MEMBER"))
                .body("state", equalTo("ACCEPTED"));

        get(clerk, "/v1/practices").body("items.id", contains(practice));
        post(clerk, "/v1/placements", Api.placementBody(practice)).statusCode(201);
        assertThat(Topic.heard(MandateGranted.class, told -> told.subject().equals(Tokens.subject(clerk)))
                        .practice())
                .hasToString(practice);
        post(clerk, "/v1/invitation-acceptances", token).statusCode(409);
        get(chief, invitations).body("items.state", contains("ACCEPTED"));
        get(Tokens.auditor("ada"), "/v1/audit-entries?object=" + invitation)
                .body("items.action", hasItems("invite", "accept"));
    }

    @Test
    void an_administrator_who_accepts_less_stays_one() {
        var token = Invited.token(Api.create(chief, invitations, MEMBER));

        post(chief, "/v1/invitation-acceptances", body("token", token)).statusCode(201);

        get(chief, "/v1/organisations/" + organisation + "/members").body("items.role", contains("ADMIN"));
    }

    @Test
    void a_link_that_was_withdrawn_or_is_too_old_counts_no_more() {
        var withdrawn = Api.create(chief, invitations, MEMBER);
        var late = Api.create(chief, invitations, MEMBER);
        var tokens = Map.of(withdrawn, Invited.token(withdrawn), late, Invited.token(late));
        Api.as(chief).delete(invitations + "/" + withdrawn).then().statusCode(204);
        TestDate.set(TestDate.START.plusDays(15));

        tokens.values()
                .forEach(token -> post(clerk, "/v1/invitation-acceptances", body("token", token))
                        .statusCode(409));

        get(clerk, "/v1/organisations").body("items", hasSize(0));
        Api.as(chief).delete(invitations + "/" + withdrawn).then().statusCode(409);
    }

    @Test
    void only_an_administrator_invites_and_only_with_what_is_needed() {
        var token = Invited.token(Api.create(chief, invitations, MEMBER));
        var student = Tokens.student("stu-" + UUID.randomUUID());
        post(student, "/v1/invitation-acceptances", body("token", token))
                .statusCode(403)
                .body("type", equalTo("/problems/other-login-needed"));
        post(clerk, "/v1/invitation-acceptances", body("token", token)).statusCode(201);

        post(clerk, invitations, MEMBER).statusCode(403).body("type", equalTo("/problems/administrators-only"));
        get(clerk, invitations).statusCode(403);
        post(Tokens.practice("bert"), invitations, MEMBER).statusCode(404);
        get(Tokens.officer("otto"), invitations).statusCode(200);
        post(chief, invitations, body("email", "nobody", "role", "MEMBER"))
                .statusCode(400)
                .body("violations.field", hasItems("email", "language"));
        post(chief, invitations, Api.with(MEMBER, "role", "OWNER"))
                .statusCode(400)
                .body("violations.field", hasItem("role"));
    }
}

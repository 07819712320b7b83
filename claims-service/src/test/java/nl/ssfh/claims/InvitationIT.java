package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InvitationIT {

    @Inject
    DataSource db;

    String anna = Tokens.practice("anna");
    String guest = Tokens.practice("guest-" + UUID.randomUUID());
    String practice = "";
    String invitations = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        invitations = "/v1/practices/" + practice + "/mandate-invitations";
    }

    @AfterEach
    void backToTheFirstDay() {
        TestDate.set(TestDate.START);
    }

    @Test
    void who_is_invited_by_mail_acts_for_the_practice_once_he_accepts() {
        var invitation = invite("FILER");
        var token = Invited.token(invitation);
        get(guest, "/v1/practices/" + practice).statusCode(404);
        read(guest, token).statusCode(200).body("role", equalTo("FILER")).body("state", equalTo("OPEN"));

        accept(guest, token).statusCode(201).body("state", equalTo("ACCEPTED")).body("practice", equalTo(practice));

        post(guest, "/v1/placements", Api.placementBody(practice)).statusCode(201);
        get(anna, invitations).body("items.state", contains("ACCEPTED"));
        assertThat(Topic.heard(MandateInvited.class, told -> told.invitation().equals(UUID.fromString(invitation)))
                        .role())
                .isEqualTo(MandateRole.FILER);
        Topic.heard(MandateGranted.class, told -> told.subject().equals(Tokens.subject(guest)));
    }

    @Test
    void the_mail_goes_to_the_address_in_the_language_that_was_asked() {
        var invitation = Api.create(anna, invitations, with(invitationBody("VIEWER"), "language", "en"));

        Invited.mails(invitation)
                .body("mails", hasSize(1))
                .body("mails[0].email", equalTo("gast@example.nl"))
                .body("mails[0].language", equalTo("en"))
                .body("mails[0].expiresOn", equalTo("2024-09-16"));
    }

    @Test
    void a_token_counts_once_however_many_use_it_at_the_same_time() {
        var token = Invited.token(invite("VIEWER"));
        var guests = List.of(guest, Tokens.practice("bert"), Tokens.practice("chef"), Tokens.practice("dora"));

        var answers = Together.all(
                4,
                caller -> Api.as(guests.get(caller)).body(body("token", token)).post("/v1/invitation-acceptances"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        get(anna, "/v1/practices/" + practice + "/mandates").body("items", hasSize(2));
        var winner = Tokens.subject(guests.get(answers.indexOf(answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow())));
        get(anna, invitations).body("items.acceptedBy", contains(winner));
    }

    @Test
    void a_declined_withdrawn_or_old_invitation_is_over() {
        var declined = Invited.token(invite("VIEWER"));
        post(guest, "/v1/invitation-refusals", body("token", declined)).statusCode(204);
        over(declined);

        var id = invite("VIEWER");
        var withdrawn = Invited.token(id);
        Api.as(anna).delete(invitations + "/" + id).then().statusCode(204);
        Api.as(anna).delete(invitations + "/" + id).then().statusCode(409);
        over(withdrawn);
        Invited.mails(id).body("mails", hasSize(0));

        var old = Invited.token(invite("VIEWER"));
        TestDate.set(LocalDate.of(2024, 9, 17));
        over(old);
        get(anna, invitations).body("items.state", contains("DECLINED", "WITHDRAWN", "OPEN"));
    }

    @Test
    void a_mandate_that_is_over_is_not_accepted() {
        var until = TestDate.START.plusDays(1);
        var invitation = Api.create(anna, invitations, with(invitationBody("VIEWER"), "lastDay", until.toString()));
        get(anna, invitations).body("items.expiresOn", contains(until.toString()));
        var token = Invited.token(invitation);

        TestDate.set(until.plusDays(1));

        over(token);
    }

    @Test
    void an_invitation_never_takes_away() {
        var token = Invited.token(invite("VIEWER"));

        accept(anna, token).statusCode(201);

        post(anna, "/v1/placements", Api.placementBody(practice)).statusCode(201);
    }

    @Test
    void a_student_cannot_accept_what_is_for_a_practice() {
        var token = Invited.token(invite("VIEWER"));

        accept(Tokens.student("sam"), token).statusCode(403).body("type", equalTo("/problems/other-login-needed"));

        accept(guest, token).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_that_we_did_not_make_leads_nowhere(String token) {
        accept(guest, token).statusCode(404);
        read(guest, token).statusCode(404);
        post(guest, "/v1/invitation-refusals", body("token", token)).statusCode(404);
    }

    @Test
    void a_token_of_one_invitation_does_not_fit_another() {
        var first = Invited.token(invite("VIEWER"));
        var second = Invited.token(invite("OWNER"));

        accept(guest, second.substring(0, 21) + first.substring(21)).statusCode(404);
    }

    @Test
    void the_token_stands_nowhere() {
        var token = Invited.token(invite("VIEWER"));
        accept(guest, token).statusCode(201);

        for (var table : List.of("invitation", "audit_entry", "idempotency")) {
            assertThat(Rows.count(db, "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, token)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void only_an_owner_invites_and_sees_whom() {
        Api.create(
                anna,
                "/v1/practices/" + practice + "/mandates",
                body("subject", Tokens.subject(guest), "role", "FILER"));

        post(guest, invitations, invitationBody("VIEWER")).statusCode(403);
        get(guest, invitations).statusCode(403);
        get(Tokens.practice("bert"), invitations).statusCode(404);
        get(Tokens.officer("otto"), invitations).statusCode(200);
        post(anna, "/v1/invitation-mails", body("invitations", List.of())).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "email | -",
                "email | gast",
                "email | 123456782@example.nl",
                "language | -",
                "role | -",
                "role | BOSS",
                "lastDay | 2200-01-01",
                "lastDay | 2024-09-01",
                "subject | x"
            })
    void an_invitation_that_is_not_right_is_refused(String field, String value) {
        post(anna, invitations, with(invitationBody("VIEWER"), field, value))
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    static Map<String, Object> invitationBody(String role) {
        return body("email", "gast@example.nl", "language", "nl", "role", role);
    }

    String invite(String role) {
        return Api.create(anna, invitations, invitationBody(role));
    }

    static ValidatableResponse accept(String token, String invitation) {
        return post(token, "/v1/invitation-acceptances", body("token", invitation));
    }

    static ValidatableResponse read(String token, String invitation) {
        return post(token, "/v1/invitation-readings", body("token", invitation));
    }

    void over(String token) {
        accept(guest, token).statusCode(409).body("type", equalTo("/problems/invitation-over"));
    }
}

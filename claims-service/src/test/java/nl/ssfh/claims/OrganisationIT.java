package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganisationIT {

    String anna = Tokens.practice("anna");
    String chef = Tokens.practice("chef");
    String clerk = Tokens.practice("clerk-" + UUID.randomUUID());
    String practice = "";
    String organisation = "";
    String members = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        organisation = Api.create(chef, "/v1/organisations", organisationBody());
        members = "/v1/organisations/" + organisation + "/members";
    }

    @Test
    void a_practice_finds_an_organisation_and_lets_its_members_act() {
        add(clerk, "MEMBER");
        var kvk = get(chef, "/v1/organisations/" + organisation).extract().path("kvk");
        get(anna, "/v1/organisations?kvk=" + kvk).body("items.id", contains(organisation));
        get(clerk, "/v1/organisations").body("items.id", contains(organisation));
        post(clerk, "/v1/placements", Api.placementBody(practice)).statusCode(404);

        give("FILER");

        post(clerk, "/v1/placements", Api.placementBody(practice)).statusCode(201);
        post(chef, "/v1/placements", Api.placementBody(practice)).statusCode(201);
        get(chef, "/v1/organisations/" + organisation + "/mandates").body("items.practice", contains(practice));
        get(anna, mandates()).body("items.organisation.findAll { it != null }", contains(organisation));
        assertThat(granted(clerk).role()).isEqualTo(MandateRole.FILER);
    }

    @Test
    void who_joins_later_acts_for_all_its_practices_until_he_leaves() {
        var second = Api.practice(anna);
        give("FILER");
        Api.create(anna, "/v1/practices/" + second + "/mandates", mandate("VIEWER"));

        var member = add(clerk, "MEMBER");
        get(clerk, "/v1/practices").body("items", hasSize(2));
        post(clerk, "/v1/placements", Api.placementBody(second)).statusCode(403);

        Api.as(chef).delete(members + "/" + member).then().statusCode(204);
        get(clerk, "/v1/practices").body("items", hasSize(0));
        assertThat(ended(clerk).mandate()).isEqualTo(granted(clerk).mandate());
    }

    @Test
    void of_what_somebody_may_himself_and_by_his_organisations_the_greatest_counts() {
        add(clerk, "MEMBER");
        var own = Api.create(anna, mandates(), body("subject", Tokens.subject(clerk), "role", "FILER"));
        var given = give("VIEWER");
        post(clerk, "/v1/placements", Api.placementBody(practice)).statusCode(201);

        Api.as(anna).delete(mandates() + "/" + own).then().statusCode(204);
        post(clerk, "/v1/placements", Api.placementBody(practice)).statusCode(403);

        give("OWNER");
        Api.create(clerk, mandates(), body("subject", "x", "role", "VIEWER"));

        Api.as(anna).delete(mandates() + "/" + given).then().statusCode(404);
        var now = get(anna, mandates())
                .extract()
                .<List<String>>path("items.findAll { it.organisation != null }.id")
                .getFirst();
        Api.as(anna).delete(mandates() + "/" + now).then().statusCode(204);
        get(clerk, "/v1/practices/" + practice).statusCode(404);
    }

    @Test
    void people_who_join_while_a_mandate_is_given_all_get_it() {
        var clerks = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> Tokens.practice("clerk-" + UUID.randomUUID()))
                .toList();

        Together.all(9, caller -> caller == 8 ? give("FILER") : add(clerks.get(caller), "MEMBER"));

        assertThat(clerks)
                .allSatisfy(each -> get(each, "/v1/practices/" + practice).statusCode(200));
    }

    @Test
    void digits_in_the_id_of_a_person_are_no_bsn() {
        var person = "0000aaaa-0000-4000-8000-aaa111222333";

        post(chef, members, body("subject", person, "role", "MEMBER")).statusCode(201);
        post(chef, members, body("subject", "111222333", "role", "MEMBER"))
                .statusCode(400)
                .body("violations.field", hasItem("subject"));
    }

    @Test
    void an_organisation_keeps_an_administrator() {
        var own = get(chef, members).extract().<List<String>>path("items.id").getFirst();

        Api.as(chef)
                .delete(members + "/" + own)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        post(chef, members, body("subject", Tokens.subject(chef), "role", "MEMBER"))
                .statusCode(409);

        add(clerk, "ADMIN");
        Api.as(clerk).delete(members + "/" + own).then().statusCode(204);
        get(chef, members).statusCode(404);
    }

    @Test
    void only_administrators_change_members_and_others_see_none() {
        add(clerk, "MEMBER");
        var other = body("subject", "x", "role", "MEMBER");

        get(clerk, members).statusCode(200).body("items", hasSize(2));
        post(clerk, members, other).statusCode(403).body("type", equalTo("/problems/administrators-only"));
        get(anna, members).statusCode(404);
        post(anna, members, other).statusCode(404);
        get(anna, "/v1/organisations/" + organisation + "/mandates").statusCode(404);
        get(Tokens.officer("otto"), members).statusCode(200);
        post(Tokens.officer("otto"), members, other).statusCode(403);
        get(Tokens.student("sam"), members).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"name | -", "name | 123456782", "kind | -", "kind | BANK", "kvk | -", "kvk | 1234567", "agb | 1"})
    void an_organisation_that_is_not_right_is_refused(String field, String value) {
        post(chef, "/v1/organisations", with(organisationBody(), field, value))
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void an_organisation_is_registered_once() {
        var body = organisationBody();
        post(chef, "/v1/organisations", body).statusCode(201);

        post(anna, "/v1/organisations", body).statusCode(409).body("type", equalTo("/problems/organisation-exists"));
    }

    @Test
    void a_mandate_goes_to_a_person_or_to_an_organisation_that_exists() {
        post(anna, mandates(), with(mandate("FILER"), "subject", "x"))
                .statusCode(400)
                .body("violations.field", contains("subject"));
        post(anna, mandates(), body("role", "FILER")).statusCode(400).body("violations.field", contains("subject"));
        post(anna, mandates(), with(mandate("FILER"), "organisation", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("organisation"));
    }

    static Map<String, Object> organisationBody() {
        return body("name", "De Balans", "kind", "ACCOUNTANT", "kvk", Api.number());
    }

    Map<String, Object> mandate(String role) {
        return body("organisation", organisation, "role", role);
    }

    String mandates() {
        return "/v1/practices/" + practice + "/mandates";
    }

    String give(String role) {
        return Api.create(anna, mandates(), mandate(role));
    }

    String add(String token, String role) {
        return Api.create(chef, members, body("subject", Tokens.subject(token), "role", role));
    }

    MandateGranted granted(String token) {
        return Topic.heard(
                MandateGranted.class,
                told -> told.practice().equals(UUID.fromString(practice))
                        && told.subject().equals(Tokens.subject(token)));
    }

    MandateEnded ended(String token) {
        return Topic.heard(
                MandateEnded.class,
                told -> told.practice().equals(UUID.fromString(practice))
                        && told.subject().equals(Tokens.subject(token)));
    }
}

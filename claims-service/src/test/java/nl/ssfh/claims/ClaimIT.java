package nl.ssfh.claims;

import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClaimIT {

    String anna = Tokens.practice("anna");
    String practice = "";
    String placement = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        placement = Api.placement(anna, practice);
    }

    @AfterEach
    void backToToday() {
        TestDate.set(TestDate.START);
    }

    @Test
    void a_submitted_claim_gets_a_reference_and_its_facts_are_told() {
        Api.register(Api.pfzw(anna, practice), "PAYING");

        var answer = post(anna, "/v1/claims", with(claimBody(placement), "status", "SUBMITTED"))
                .statusCode(201)
                .header("Location", containsString("/v1/claims/"))
                .body("reference", matchesPattern("SSFH-2024-\\d{6}-\\d"))
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo("2024-09-02"))
                .body("claimant", equalTo("PRACTICE"))
                .extract();

        var told = told(placement);
        assertThat(told.claim()).hasToString(answer.path("id"));
        assertThat(told.reference()).isEqualTo(answer.path("reference"));
        assertThat(told.practice()).hasToString(practice);
        assertThat(told.submittedOn()).isEqualTo(TestDate.START);
        assertThat(told.facts())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(facts());
    }

    static PlacementFacts facts() {
        var firstDay = LocalDate.of(2024, 9, 2);
        return new PlacementFacts(
                new Span(firstDay, LocalDate.of(2025, 1, 31)),
                List.of(),
                List.of(new Terms(
                        firstDay,
                        Track.BOL,
                        Course.DOCTORS_ASSISTANT,
                        "25695",
                        1,
                        Entrant.REGULAR,
                        BigDecimal.valueOf(16))),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
    }

    @Test
    void a_draft_is_submitted_later_and_only_then_told() {
        String draft = post(anna, "/v1/claims", claimBody(placement))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("reference", nullValue())
                .extract()
                .path("id");
        TestDate.set(LocalDate.of(2025, 1, 2));

        post(anna, "/v1/claims/" + draft + "/submission", "")
                .statusCode(200)
                .body("reference", matchesPattern("SSFH-2025-\\d{6}-\\d"))
                .body("submittedOn", equalTo("2025-01-02"));

        assertThat(told(placement).submittedOn()).isEqualTo("2025-01-02");
        get(anna, "/v1/claims/" + draft).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_claim_is_submitted_once() {
        var claim = Api.submitted(anna, placement);

        String reference = get(anna, "/v1/claims/" + claim).extract().path("reference");

        post(anna, "/v1/claims/" + claim + "/submission", "")
                .statusCode(200)
                .body("reference", equalTo(reference))
                .body("submittedOn", equalTo("2024-09-02"));

        post(anna, "/v1/claims/" + claim + "/withdrawal", "").statusCode(200);
        post(anna, "/v1/claims/" + claim + "/submission", "")
                .statusCode(409)
                .body("type", equalTo("/problems/claim-cannot-move"))
                .body("detail", equalTo("This cannot be done: the claim is withdrawn."))
                .body("detailNl", equalTo("Dit kan niet: de aanvraag is ingetrokken."));
    }

    @Test
    void a_claim_is_found_by_its_reference_and_a_slip_of_the_finger_is_noticed() {
        var claim = Api.submitted(anna, placement);
        String reference = get(anna, "/v1/claims/" + claim).extract().path("reference");

        get(anna, "/v1/claims?reference=" + reference.toLowerCase(java.util.Locale.ROOT))
                .statusCode(200)
                .body("items.id", contains(claim));
        get(anna, "/v1/claims?placement=" + placement).body("items.id", contains(claim));
        get(Tokens.practice("bert"), "/v1/claims?reference=" + reference).body("items", hasSize(0));
        var last = reference.charAt(reference.length() - 1);
        var mistyped = reference.substring(0, reference.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
        for (var wrong : List.of(mistyped, "SSFH-2024-000001", "x")) {
            get(anna, "/v1/claims?reference=" + wrong).statusCode(400).body("violations.field", contains("reference"));
        }
    }

    @Test
    void everything_says_who_must_act_next() {
        get(anna, "/v1/placements/" + placement)
                .body("waitsFor.party", equalTo("PRACTICE"))
                .body("waitsFor.act", equalTo("CLAIM"))
                .body("waitsFor.by", equalTo("2025-05-31"));
        var draft = Api.create(anna, "/v1/claims", claimBody(placement));
        get(anna, "/v1/claims/" + draft)
                .body("waitsFor.party", equalTo("PRACTICE"))
                .body("waitsFor.act", equalTo("SUBMIT"))
                .body("waitsFor.by", equalTo("2025-05-31"));

        post(anna, "/v1/claims/" + draft + "/submission", "")
                .body("waitsFor.party", equalTo("FUND"))
                .body("waitsFor.act", equalTo("DECIDE"))
                .body("waitsFor.by", equalTo("2024-10-28"));
        get(anna, "/v1/placements/" + placement).body("waitsFor.act", equalTo("DECIDE"));

        post(anna, "/v1/claims/" + draft + "/withdrawal", "").body("waitsFor.party", equalTo("NOBODY"));
        get(anna, "/v1/placements/" + placement).body("waitsFor.act", equalTo("CLAIM"));
    }

    @Test
    void a_placement_has_one_claim_until_it_is_withdrawn() {
        var first = Api.submitted(anna, placement);
        post(anna, "/v1/claims", claimBody(placement))
                .statusCode(409)
                .body("type", equalTo("/problems/claim-exists"))
                .body("detail", containsString(first));

        post(anna, "/v1/claims/" + first + "/withdrawal", "")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo("2024-09-02"));

        assertThat(Topic.heard(ClaimWithdrawn.class, claim -> claim.claim().equals(UUID.fromString(first))))
                .extracting(ClaimWithdrawn::withdrawnOn)
                .isEqualTo(TestDate.START);
        assertThat(Api.submitted(anna, placement)).isNotEqualTo(first);
    }

    @Test
    void who_files_with_the_address_of_the_student_is_the_student() {
        var tom = Tokens.practice("Tom@example.nl");
        var own = Api.practice(tom);
        var body = with(Api.placementBody(own), "student.email", "tom@EXAMPLE.nl");
        var his = Api.create(tom, "/v1/placements", body);

        Api.submitted(tom, his);

        assertThat(told(his).facts().claimant()).isEqualTo(Claimant.STUDENT);
    }

    @ParameterizedTest
    @CsvSource({"IN_ARREARS, IN_ARREARS", "NOT_PAYING, NOT_PAYING", ", NOT_PAYING"})
    void the_register_of_the_day_says_whether_contributions_are_paid(String registered, Contribution expected) {
        if (registered != null) {
            Api.register(Api.pfzw(anna, practice), registered);
        }

        Api.submitted(anna, placement);
        Api.register(Api.pfzw(anna, practice), "PAYING");

        assertThat(told(placement).facts().contribution()).isEqualTo(expected);
    }

    static ClaimSubmitted told(String placement) {
        return Topic.heard(ClaimSubmitted.class, claim -> claim.placement().equals(UUID.fromString(placement)));
    }
}

package nl.ssfh.claims;

import static java.time.Duration.ofSeconds;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Span;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecisionIT {

    static final LocalDate DAY = LocalDate.of(2024, 9, 5);

    String anna = Tokens.practice("anna");
    String practice = "";
    String placement = "";

    @BeforeEach
    void register() {
        practice = Api.practice(anna);
        placement = Api.placement(anna, practice);
    }

    @Test
    void a_decision_becomes_the_status_of_the_claim() {
        var claim = Api.submitted(anna, placement);

        Topic.send(decided(claim, 1, ClaimOutcome.PARTLY_GRANTED));

        awaitStatus(claim, "PARTLY_GRANTED");
        get(anna, "/v1/claims/" + claim).body("outcome", equalTo("PARTLY_GRANTED"));
    }

    @Test
    void an_older_decision_that_comes_later_changes_nothing() {
        var claim = Api.submitted(anna, placement);

        Topic.send(decided(claim, 2, ClaimOutcome.REFUSED));
        Topic.send(decided(claim, 1, ClaimOutcome.GRANTED));
        awaitStatus(claim, "REFUSED");
        get(anna, "/v1/claims/" + claim)
                .body("waitsFor.nl", containsString("tot wanneer u om heroverweging kunt vragen"));
        Topic.send(decided(claim, 3, ClaimOutcome.UNDECIDED));

        awaitStatus(claim, "UNDECIDED");
    }

    @Test
    void a_decision_on_a_withdrawn_claim_comes_too_late_and_is_passed_over() {
        var withdrawn = Api.submitted(anna, placement);
        post(anna, "/v1/claims/" + withdrawn + "/withdrawal", "").statusCode(200);
        var next = Api.submitted(anna, placement);

        Topic.send(decided(withdrawn, 1, ClaimOutcome.GRANTED));
        Topic.send(decided(next, 1, ClaimOutcome.GRANTED));

        awaitStatus(next, "GRANTED");
        get(anna, "/v1/claims/" + withdrawn).body("status", equalTo("WITHDRAWN"));
        assertThat(parkedReasons()).isEmpty();
    }

    @Test
    void a_decision_on_a_draft_is_parked_and_holds_up_nothing_else() {
        var draft = Api.create(anna, "/v1/claims", Api.claimBody(placement));
        var otherPlacement = Api.placement(anna, practice);
        var other = Api.submitted(anna, otherPlacement);

        Topic.send(decided(draft, 1, ClaimOutcome.GRANTED));
        await().atMost(ofSeconds(30)).until(() -> !parkedReasons().isEmpty());
        placement = otherPlacement;
        Topic.send(decided(other, 1, ClaimOutcome.GRANTED));

        awaitStatus(other, "GRANTED");
        get(anna, "/v1/claims/" + draft).body("status", equalTo("DRAFT"));
    }

    List<String> parkedReasons() {
        return get(Tokens.officer("otto"), "/v1/parked-events?limit=200")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key == '%s' }.reason".formatted(placement));
    }

    void awaitStatus(String claim, String status) {
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> get(anna, "/v1/claims/" + claim).body("status", equalTo(status)));
    }

    ClaimDecided decided(String claim, int sequence, ClaimOutcome outcome) {
        return new ClaimDecided(
                UUID.randomUUID(),
                sequence,
                UUID.fromString(claim),
                "SSFH-2024-000001",
                UUID.fromString(placement),
                UUID.fromString(practice),
                DAY,
                outcome,
                new Span(DAY, DAY),
                List.of(),
                null);
    }
}

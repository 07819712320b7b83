package nl.ssfh.claims;

import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClaimIT {

    String anna = Tokens.practice("anna");
    String placement = "";

    @BeforeEach
    void register() {
        placement = Api.placement(anna, Api.practice(anna));
    }

    @Test
    void a_submitted_claim_gets_a_reference_and_is_told() {
        var answer = post(anna, "/v1/claims", with(claimBody(placement), "status", "SUBMITTED"))
                .statusCode(201)
                .body("reference", matchesPattern("SSFH-2024-\\d{6}"))
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo("2024-09-02"))
                .extract();

        var told = Topic.heard(ClaimSubmitted.class, claim -> claim.placement().equals(UUID.fromString(placement)));
        assertThat(told.claim()).hasToString(answer.path("id"));
    }
}

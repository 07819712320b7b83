package nl.ssfh.eligibility.decision.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.decision.app.Shown;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.NearMisses;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.eligibility.store.StoredJson;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** From the receipt and the files of the policies alone, a decision comes out the same to the byte. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecomputedIT {

    static final String OFFICER = Tokens.officer("ria-recomputes");

    @Inject
    Decisions decisions;

    @Inject
    ObjectMapper json;

    @Test
    void a_decision_is_taken_again_from_its_receipt() throws Exception {
        var news = News.of(placement("2023-11-10", "2024-03-20")
                .interrupted("2024-01-01", "2024-02-05")
                .from("2024-03-10")
                .hours("14.50"));
        Topic.send(news.submitted());
        var id = news.told(1).decision();

        var receipt = get(id, "/receipt");

        var policies = ShippedPolicies.read();
        var taken = StoredJson.read(receipt, Receipt.class);
        var months = new Judge(policies).judge(taken);
        var head = decisions.find(id).orElseThrow();
        var again = DecisionView.of(
                new Shown(head.withMonths(months), Party.PRACTICE),
                policies,
                6,
                NearMisses.of(policies, taken, months));
        assertThat(json.writeValueAsString(again)).isEqualTo(get(id, ""));
        assertThat(sha256(receipt)).isEqualTo(head.inputHash());
    }

    @Test
    void somebody_elses_receipt_does_not_exist() {
        var news = News.of(placement("2024-03-01", "2024-03-31"));
        Topic.send(news.submitted());
        var id = news.told(1).decision();

        given().auth()
                .oauth2(Tokens.practice("stranger-recomputes"))
                .get("/v1/decisions/{id}/receipt", id)
                .then()
                .statusCode(404);
    }

    static String get(UUID decision, String part) {
        return given().auth()
                .oauth2(OFFICER)
                .get("/v1/decisions/" + decision + part)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}

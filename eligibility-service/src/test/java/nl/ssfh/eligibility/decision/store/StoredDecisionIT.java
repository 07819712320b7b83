package nl.ssfh.eligibility.decision.store;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Years later, what the database holds is enough to take the same decision again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StoredDecisionIT {

    @Inject
    Sql sql;

    @Inject
    Decisions decisions;

    @Inject
    PoliciesInForce policies;

    Decision decision;

    @BeforeEach
    void decide() {
        var news = News.of(placement("2023-11-10", "2024-03-20")
                .interrupted("2024-01-01", "2024-02-05")
                .from("2024-03-10")
                .hours("14.50"));
        Topic.send(news.submitted());
        var told = Topic.heard(ClaimDecided.class, each -> each.claim().equals(news.claim()));
        decision = decisions.find(told.decision()).orElseThrow();
    }

    @Test
    void the_receipt_and_the_policies_give_the_same_months() {
        var receipt = StoredJson.read(receipt(), Receipt.class);

        assertThat(new Judge(policies.now()).judge(receipt)).isEqualTo(decision.months());
    }

    @Test
    void the_hash_is_that_of_the_receipt() throws Exception {
        var canonical = canonical(new ObjectMapper().readTree(receipt()));

        assertThat(sha256(canonical)).isEqualTo(decision.inputHash());
    }

    @Test
    void the_hashes_of_the_policies_are_those_that_were_shipped() {
        assertThat(decision.policyHashes())
                .isEqualTo(Map.of("baseline-2020", hashOf("baseline-2020"), "ssfh-2024", hashOf("ssfh-2024")));
    }

    @Test
    void a_claim_cannot_have_two_decisions_of_one_sequence() {
        var twin = """
                insert into decision select uuidv7(), claim, sequence, reference, placement, practice, decided_on,
                  outcome, first_day, last_day, receipt, input_hash, policy_hashes from decision where id = ?""";

        assertThatThrownBy(() -> sql.update(twin, decision.id()))
                .hasRootCauseMessage(
                        "ERROR: duplicate key value violates unique constraint \"decision_claim_sequence_key\"");
    }

    private String receipt() {
        return sql.query(row -> row.getString("receipt"), "select receipt from decision where id = ?", decision.id())
                .getFirst();
    }

    private String hashOf(String version) {
        return policies.now().named(version).orElseThrow().hash();
    }

    /** Written anew from the description of the form, to show that it can be. */
    private static String canonical(JsonNode node) throws IOException {
        if (node.isObject()) {
            var sorted = new TreeMap<String, String>();
            for (var field : node.properties()) {
                sorted.put("\"" + field.getKey() + "\":", canonical(field.getValue()));
            }
            return braced(
                    "{",
                    sorted.entrySet().stream()
                            .map(each -> each.getKey() + each.getValue())
                            .toList(),
                    "}");
        }
        if (node.isArray()) {
            var items = new ArrayList<String>();
            for (var item : node) {
                items.add(canonical(item));
            }
            return braced("[", items, "]");
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
    }

    private static String braced(String open, List<String> items, String close) {
        return open + String.join(",", items) + close;
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}

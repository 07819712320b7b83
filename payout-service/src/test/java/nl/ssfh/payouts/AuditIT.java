package nl.ssfh.payouts;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who put his hand to money is on record. */
@QuarkusTest
class AuditIT extends FundIT {

    @Test
    void both_pairs_of_hands_and_who_took_the_file() {
        grant(practice(), 15_000, 11_500);
        var run = Api.prepare("2024-09").then().statusCode(201).extract().jsonPath();
        Api.release(olga(), run).then().statusCode(200);
        Api.release(olga(), run).then().statusCode(200);
        Api.file(run.getString("id"));

        entries(run.getString("id"))
                .body("items.action", contains("download", "send", "release", "prepare"))
                .body(
                        "items.actor",
                        contains(
                                Tokens.subject(olga()),
                                Tokens.subject(olga()),
                                Tokens.subject(olga()),
                                Tokens.subject(otto())))
                .body("items[2].details.contentHash", equalTo(run.getString("contentHash")))
                .body("items[2].details.totalCents", equalTo(26_500));
    }

    @Test
    void a_run_that_is_given_up() {
        grant(practice(), 15_000, 11_500);
        var run = Api.prepare("2024-09").then().statusCode(201).extract().<String>path("id");
        as(olga()).post("/v1/runs/{id}/cancellation", run).then().statusCode(200);
        as(olga()).get("/v1/runs/{id}/files/1", run).then().statusCode(404);

        entries(run).body("items.action", contains("cancel", "prepare"));
    }

    @Test
    void another_bank_account_without_its_number() {
        var practice = UUID.randomUUID();
        var anna = Tokens.practice("anna");
        mandate(Tokens.subject(anna), practice, MandateRole.OWNER);
        var account = Map.of("iban", "NL91ABNA0417164300", "holder", "Praktijk De Vliet");
        for (int times = 0; times < 2; times++) {
            as(anna).body(account)
                    .put("/v1/practices/{id}/bank-account", practice)
                    .then()
                    .statusCode(200);
        }

        var entries = entries(practice.toString())
                .body("items.action", contains("set"))
                .body("items.kind", contains("bank-account"));
        entries.body(not(containsString("4300"))).body(not(containsString("Vliet")));
    }

    @Test
    void a_report_of_the_bank() {
        var report = BankSays.statement(List.of());
        var id = Api.report(report).then().statusCode(201).extract().<String>path("id");
        Api.report(report).then().statusCode(200);

        entries(id)
                .body("items.action", contains("take"))
                .body("items.actor", contains(Tokens.subject(olga())))
                .body("items[0].details.kind", equalTo("CAMT_053"));
    }

    static ValidatableResponse entries(String object) {
        return as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + object)
                .then()
                .statusCode(200);
    }
}

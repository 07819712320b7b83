package nl.ssfh.payouts.account.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What officers notice of the bank accounts of practices, and what practices cannot do with them. */
@QuarkusTest
class AccountAlertIT extends FundIT {

    static final String ANNA = Tokens.practice("anna");
    static final List<String> IBANS = List.of(
            "NL91ABNA0417164300",
            "DE89370400440532013000",
            "BE68539007547034",
            "FR1420041010050500013M02606",
            "AT611904300234573201");

    UUID practice = UUID.randomUUID();

    @Test
    void a_practice_changes_its_account_three_times_a_month_and_then_asks_the_fund() {
        mandate(Tokens.subject(ANNA), practice, MandateRole.OWNER);
        IBANS.subList(0, 4).forEach(iban -> set(iban).then().statusCode(200));

        set(IBANS.get(4))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-account-changes"))
                .body("detailNl", containsString("3 keer"))
                .body(not(containsString(IBANS.get(4))));
        set(IBANS.get(3)).then().statusCode(200);
        assertThat(alerts("MANY_CHANGES")).containsExactly(List.of(practice.toString()));
        assertThat(found("MANY_CHANGES").getList("changes")).containsExactly(3);

        today("2024-10-01");
        set(IBANS.get(4)).then().statusCode(200);
        today("2025-06-01");
        assertThat(alerts("MANY_CHANGES")).isEmpty();
    }

    @Test
    void one_account_for_practices_that_nobody_owns_together_is_an_alert() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var third = UUID.randomUUID();
        setBankAccount.set(new BankAccount(one, IBANS.get(0), "Praktijk Een"), "anna");
        setBankAccount.set(new BankAccount(other, IBANS.get(0), "Praktijk Twee"), "bert");
        setBankAccount.set(new BankAccount(third, IBANS.get(1), "Praktijk Drie"), "anna");
        mandate("anna", one, MandateRole.OWNER);
        mandate("anna", other, MandateRole.FILER);
        var sorted = Stream.of(one, other).map(UUID::toString).sorted().toList();

        assertThat(alerts("SHARED_ACCOUNT")).containsExactly(sorted);

        mandate("bert", one, MandateRole.OWNER);
        mandate("bert", other, MandateRole.OWNER);
        assertThat(alerts("SHARED_ACCOUNT")).isEmpty();
        setBankAccount.set(new BankAccount(third, IBANS.get(0), "Praktijk Drie"), "anna");
        assertThat(alerts("SHARED_ACCOUNT"))
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void an_account_that_is_changed_between_prepare_and_release_stops_the_release() {
        giveAccount(practice);
        var claim = grant(practice, 15_000, 20_000);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        giveAccount(practice);

        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));

        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200);
        prepare("2024-09").then().statusCode(409).body("type", equalTo("/problems/all-held"));
        today("2024-09-25");
        assertThat(Api.pay("2024-09").cents()).isEqualTo(35_000);
        assertThat(Api.states(claim.placement)).containsOnly("SENT");
    }

    @Test
    void accounts_wait_for_an_officer_until_he_decides_or_the_practice_gives_another() {
        var strange = practiceNamed("Praktijk Vreemd");
        var nearly = practiceNamed("Praktijk Bijna");
        practiceNamed("Praktijk De Vliet");
        assertThat(undecided("?limit=1").getList("items.practice")).containsExactly(strange.toString());
        assertThat(undecided("?limit=1&cursor=" + undecided("?limit=1").getString("next"))
                        .getList("items.practice"))
                .containsExactly(nearly.toString());
        var account = undecided("").getString("items[0].id");

        as(olga())
                .body(Map.of("account", account, "accepted", false, "reason", "Of somebody else"))
                .put("/v1/practices/{id}/bank-account/payee-verdict", strange)
                .then()
                .statusCode(200);
        setBankAccount.set(new BankAccount(nearly, IBANS.get(1), "Praktijk De Brug"), "anna");

        assertThat(undecided("").getList("items")).isEmpty();
        as(ANNA).get("/v1/undecided-bank-accounts").then().statusCode(403);
    }

    private UUID practiceNamed(String holder) {
        var named = UUID.randomUUID();
        setBankAccount.set(new BankAccount(named, IBANS.get(0), holder), "anna");
        return named;
    }

    private static JsonPath undecided(String query) {
        return as(Tokens.auditor("ada"))
                .get("/v1/undecided-bank-accounts" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void alerts_are_for_the_fund_only() {
        as(ANNA).get("/v1/bank-account-alerts").then().statusCode(403);
        as(Tokens.auditor("ada"))
                .get("/v1/bank-account-alerts")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    private Response set(String iban) {
        return as(ANNA).body(Map.of("iban", iban, "holder", "Praktijk"))
                .put("/v1/practices/{id}/bank-account", practice);
    }

    private static List<Object> alerts(String kind) {
        return found(kind).getList("practices");
    }

    private static JsonPath found(String kind) {
        return as(olga())
                .get("/v1/bank-account-alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("findAll { it.kind == '%s' }".formatted(kind));
    }
}

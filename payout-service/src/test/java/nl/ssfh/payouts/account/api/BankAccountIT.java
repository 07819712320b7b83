package nl.ssfh.payouts.account.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankAccountIT extends FundIT {

    static final String IBAN = "NL91ABNA0417164300";
    static final String ANNA = Tokens.practice("anna");

    UUID practice = UUID.randomUUID();

    @BeforeEach
    void anna_owns_the_practice() {
        mandate(Tokens.subject(ANNA), practice, MandateRole.OWNER);
    }

    @Test
    void an_owner_sets_the_account_and_sees_it_masked() {
        set(ANNA, IBAN, "Praktijk De Vliet").then().statusCode(200).body("iban", equalTo("NL************4300"));

        as(ANNA).get("/v1/practices/{id}/bank-account", practice)
                .then()
                .statusCode(200)
                .body("holder", equalTo("P******* D* V****"))
                .body("practice", equalTo(practice.toString()));
    }

    @Test
    void an_owner_who_signed_in_hours_ago_changes_no_account() {
        set(Tokens.longSignedIn("anna"), IBAN, "Praktijk De Vliet")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/insufficient-user-authentication"));

        as(ANNA).get("/v1/practices/{id}/bank-account", practice).then().statusCode(404);
    }

    @Test
    void an_officer_sees_it_masked_too() {
        set(ANNA, IBAN, "Praktijk De Vliet");

        as(otto()).get("/v1/practices/{id}/bank-account", practice).then().body("iban", equalTo("NL************4300"));
    }

    @Test
    void the_whole_number_is_for_the_fund_and_whoever_asks_for_it_is_on_record() {
        set(ANNA, IBAN, "Praktijk De Vliet");

        as(otto())
                .get("/v1/practices/{id}/bank-account/disclosure", practice)
                .then()
                .statusCode(200)
                .body("iban", equalTo(IBAN))
                .body("holder", equalTo("Praktijk De Vliet"));

        as(ANNA).get("/v1/practices/{id}/bank-account/disclosure", practice)
                .then()
                .statusCode(403);
        as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + practice)
                .then()
                .body("items.action", contains("disclose", "set"))
                .body("items[0].actor", equalTo(Tokens.subject(otto())));
    }

    @Test
    void a_wrong_iban_is_named_and_nothing_is_stored() {
        set(ANNA, "NL92ABNA0417164300", "Praktijk")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("iban"))
                .body("violations[0].messageNl", containsString("controlegetal"));

        as(ANNA).get("/v1/practices/{id}/bank-account", practice).then().statusCode(404);
    }

    @Test
    void a_field_that_is_missing_or_unknown_is_named() {
        as(ANNA).body(Map.of("iban", IBAN))
                .put("/v1/practices/{id}/bank-account", practice)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("holder"));
        as(ANNA).body(Map.of("iban", IBAN, "holder", "Praktijk", "practice", UUID.randomUUID()))
                .put("/v1/practices/{id}/bank-account", practice)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("practice"));
    }

    @Test
    void who_may_only_file_cannot_set_the_account() {
        var fred = Tokens.practice("fred");
        mandate(Tokens.subject(fred), practice, MandateRole.FILER);

        set(fred, IBAN, "Praktijk").then().statusCode(403).body("type", equalTo("/problems/mandate-too-small"));
    }

    @Test
    void the_practice_of_somebody_else_does_not_exist() {
        set(Tokens.practice("eve"), IBAN, "Praktijk").then().statusCode(404);
        set(otto(), IBAN, "Praktijk").then().statusCode(403);
    }

    @Test
    void every_account_that_ever_was_is_kept() {
        set(ANNA, IBAN, "Praktijk");
        set(ANNA, IBAN, "Praktijk");
        set(ANNA, "DE89370400440532013000", "Praktijk");

        assertThat(books.number("select count(*) from bank_account")).isEqualTo(2);
        assertThatThrownBy(() -> books.run("update bank_account set set_by = 'eve'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> books.run("delete from bank_account")).hasMessageContaining("append-only");
    }

    private Response set(String token, String iban, String holder) {
        return as(token).body(Map.of("iban", iban, "holder", holder)).put("/v1/practices/{id}/bank-account", practice);
    }
}

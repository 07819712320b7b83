package nl.ssfh.payouts.schedule.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InstalmentIT extends FundIT {

    @Test
    void every_instalment_is_on_one_of_the_pages() {
        for (int i = 0; i < 4; i++) {
            grant(practice(), 15_000, 20_000);
        }
        var seen = new ArrayList<String>();
        String cursor = null;

        do {
            var page = as(otto())
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/v1/instalments")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void the_list_can_be_narrowed_to_a_month_and_a_state() {
        grant(practice(), 15_000, 20_000);

        as(otto()).get("/v1/instalments?month=2024-09&state=DUE").then().body("items", hasSize(2));
        as(otto()).get("/v1/instalments?month=2024-09&state=PAID").then().body("items", hasSize(0));
        as(otto()).get("/v1/instalments?month=2024-10").then().body("items", hasSize(0));
    }

    @Test
    void the_list_can_be_narrowed_to_the_reason_for_which_lines_are_held() {
        grant(UUID.randomUUID(), 15_000, 20_000);
        grant(practice(), 15_000, 20_000);
        prepare("2024-09").then().statusCode(201);

        as(otto())
                .get("/v1/instalments?state=HELD&reason=NO_BANK_ACCOUNT")
                .then()
                .body("items", hasSize(2));
        as(otto()).get("/v1/instalments?state=HELD&reason=BUDGET").then().body("items", hasSize(0));
    }

    @Test
    void all_instalments_come_as_csv() {
        var claim = grant(practice(), 15_000, 20_000);

        var csv = as(otto())
                .accept("text/csv")
                .get("/v1/instalments")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines().findFirst())
                .contains("instalment,placement,claim,practice,fee,month,sequence,cents,state,reason");
        assertThat(csv.lines().skip(1))
                .allMatch(line -> line.contains(claim.placement + "," + claim.claim + "," + claim.practice))
                .anyMatch(line -> line.endsWith(",STIPEND,2024-09,0,15000,DUE,"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "month=2024-13, month",
        "state=GONE, state",
        "limit=0, limit",
        "cursor=!, cursor",
        "month=x, month",
        "month=-999999-01, month"
    })
    void a_wrong_parameter_is_named(String query, String field) {
        as(otto())
                .get("/v1/instalments?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", containsString(field));
    }

    @Test
    void an_auditor_may_look_and_a_practice_user_may_not() {
        as(Tokens.auditor("ada")).get("/v1/instalments").then().statusCode(200);
        as(Tokens.practice("anna")).get("/v1/instalments").then().statusCode(403);
        as(Tokens.student("sam")).get("/v1/instalments").then().statusCode(403);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        as(otto()).get("/v1/placements/{id}/schedule", "1 or 1=1").then().statusCode(404);
        as(otto()).get("/v1/runs/{id}", "x").then().statusCode(404);
        as(otto()).get("/v1/runs/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}

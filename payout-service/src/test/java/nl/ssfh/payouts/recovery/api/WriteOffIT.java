package nl.ssfh.payouts.recovery.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ssfh.payouts.Api;
import org.junit.jupiter.api.Test;

/** What two officers give up. */
@QuarkusTest
class WriteOffIT extends RecoveryFund {

    @Test
    void two_officers_write_off() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));
        invoiceOf(recovery);
        askWriteOff(recovery, 40_001)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("amountCents"))
                .body("violations[0].messageNl", equalTo("mag niet meer zijn dan wat openstaat: €\u00a0400,00"))
                .body("violations[0].message", equalTo("must be at most what is open: €400.00"));
        var asked =
                askWriteOff(recovery, 30_000).then().statusCode(201).extract().<String>path("id");
        askWriteOff(recovery, 1).then().statusCode(409).body("type", equalTo("/problems/write-off-asked"));
        as(otto()).get("/v1/recoveries?writeOffAsked=true").then().body("items", hasSize(1));

        decide(otto(), asked, true).then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        decide(olga(), asked, true).then().statusCode(200).body("approved", equalTo(true));

        decide(olga(), asked, true).then().statusCode(409).body("type", equalTo("/problems/write-off-decided"));
        as(otto())
                .get("/v1/recoveries/{id}", recovery)
                .then()
                .body("course.recovery.openCents", equalTo(10_000))
                .body("course.recovery.way", equalTo("SET_OFF"))
                .body("course.invoices.state", contains("WITHDRAWN"));
        var rest =
                askWriteOff(recovery, 10_000).then().statusCode(201).extract().<String>path("id");
        decide(olga(), rest, false).then().statusCode(200).body("approved", equalTo(false));
        var again =
                askWriteOff(recovery, 10_000).then().statusCode(201).extract().<String>path("id");
        decide(olga(), again, true).then().statusCode(200);
        askWriteOff(recovery, 1).then().statusCode(409).body("type", equalTo("/problems/recovery-settled"));
        assertThat(Api.balances())
                .containsEntry("WRITTEN_OFF", 40_000L)
                .containsEntry("RECOVERABLE", 0L)
                .containsEntry("INVOICED", 0L);
        as(otto()).get("/v1/recoveries?open=true").then().body("items", empty());
    }

    @Test
    void what_an_officer_dealt_with_is_not_rewritten_and_a_run_in_hand_is_waited_for() {
        var claim = paidTooMuch(practice(), 50_000, 10_000);
        var recovery = recoveryOf(claim);
        var asked =
                askWriteOff(recovery, 40_000).then().statusCode(201).extract().<String>path("id");
        takeDecision.take(claim.grants(SEPTEMBER, 20_000, 0));
        assertThat(Api.schedule(claim.placement).getList("instalments.amountCents", Long.class))
                .containsExactly(50_000L, -40_000L, 10_000L);
        today("2024-10-20");
        var run = Api.prepare("2024-10").then().statusCode(201).extract().jsonPath();

        choose(recovery, Map.of("way", "INVOICE", "reason", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/recovery-in-run"));
        decide(olga(), asked, true).then().statusCode(409);
        Api.release(olga(), run).then().statusCode(200);
        Api.send(run.getString("id")).then().statusCode(200);
        decide(olga(), asked, true).then().statusCode(409).body("type", equalTo("/problems/more-than-open"));
        decide(olga(), asked, false).then().statusCode(200);
    }

    @Test
    void sixteen_officers_at_once_give_up_a_recovery_once() {
        var recovery = recoveryOf(paidTooMuch(practice(), 50_000, 10_000));

        var asked = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> askWriteOff(recovery, 40_000).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        var id =
                as(otto()).get("/v1/recoveries/{id}", recovery).then().extract().<String>path("writeOffs[0].id");
        var decided = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> decide(olga(), id, true).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(asked).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(decided).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(Api.balances()).containsEntry("WRITTEN_OFF", 40_000L);
    }
}

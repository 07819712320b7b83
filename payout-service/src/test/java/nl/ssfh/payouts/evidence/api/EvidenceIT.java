package nl.ssfh.payouts.evidence.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Unzipped.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.Unzipped;
import nl.ssfh.payouts.evidence.PapersStandIn;
import nl.ssfh.payouts.ledger.app.SealLedger;
import nl.ssfh.platform.chain.Sha256;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a line of the bank to the claim, and from the claim to the lines of the bank. */
@QuarkusTest
class EvidenceIT extends FundIT {

    static final String ADA = Tokens.auditor("ada");

    @Inject
    SealLedger sealLedger;

    TestClaim claim = TestClaim.anywhere();
    TransferFile file = new TransferFile("", "", "", List.of());

    /** A stipend that came back, and was paid again the month after; supervision was paid at once. */
    @BeforeEach
    void paid_in_two_attempts() {
        PapersStandIn.allIsWell();
        var practice = UUID.randomUUID();
        giveAccount(practice);
        claim = grant(practice, 15_000, 20_000);
        file = Api.pay("2024-09");
        book(file);
        comeBack(transfer(15_000));
        today("2024-10-10");
        giveAccount(practice);
        today("2024-10-28");
        var again = Api.pay("2024-10");
        book(again);
        sealLedger.seal();
    }

    @Test
    void a_claim_leads_to_every_line_of_the_bank_and_entry_of_the_ledger() {
        var found = read("/v1/evidence/claims/" + claim.claim);

        assertThat(found.getList("items.fee")).containsExactlyInAnyOrder("STIPEND", "SUPERVISION");
        var stipend = found.<Map<String, Object>>get("items.find { it.fee == 'STIPEND' }");
        assertThat(found.getList("items.find { it.fee == 'STIPEND' }.attempts.bankLines.news"))
                .isEqualTo(List.of(List.of("BOOKED", "RETURNED"), List.of("BOOKED")));
        assertThat(found.getList("items.find { it.fee == 'STIPEND' }.ledger.seal"))
                .doesNotContainNull();
        assertThat(found.getList("items.find { it.fee == 'STIPEND' }.ledger.cents", Long.class).stream()
                        .mapToLong(cents -> cents)
                        .sum())
                .isZero();
        assertThat(stipend).containsEntry("state", "PAID").containsEntry("policy", "ssfh-2024");
    }

    @Test
    void what_the_bank_said_is_not_of_the_run_that_was_cancelled_before() {
        var other = grant(claim.practice, 12_000, 0);
        today("2024-11-25");
        var cancelled = Api.prepare("2024-11")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        Api.as(Api.otto()).post("/v1/runs/{id}/cancellation", cancelled).then().statusCode(200);
        book(Api.pay("2024-11"));

        assertThat(read("/v1/evidence/claims/" + other.claim).getList("items[0].attempts.bankLines.news"))
                .isEqualTo(List.of(List.of(), List.of("BOOKED")));
    }

    @Test
    void each_line_of_the_bank_leads_back_to_run_approval_decision_and_claim() {
        var instalment = read("/v1/evidence/claims/" + claim.claim)
                .getList("items.attempts.flatten().bankLines.flatten().id", String.class);
        assertThat(instalment).hasSize(4);

        for (var line : instalment) {
            var found = read("/v1/evidence/bank-lines/" + line);
            assertThat(found.getString("line.id")).isEqualTo(line);
            assertThat(found.getString("line.reportSha256")).hasSize(64);
            assertThat(found.getString("evidence.decision.claim")).isEqualTo(claim.claim.toString());
            assertThat(found.getString("evidence.decision.receipt"))
                    .isEqualTo("/v1/decisions/" + found.getString("evidence.decision.id"));
            assertThat(found.getBoolean("evidence.decision.inForce")).isTrue();
            var run = "evidence.attempts.find { it.endToEndId == '%s' }.".formatted(found.getString("line.endToEndId"));
            assertThat(found.getString(run + "run.preparedBy")).isEqualTo(Tokens.subject(Api.otto()));
            assertThat(found.getString(run + "run.releasedBy")).isEqualTo(Tokens.subject(Api.olga()));
            assertThat(found.getString(run + "run.sentBy")).isEqualTo(Tokens.subject(Api.olga()));
            assertThat(found.getString(run + "run.contentHash")).hasSize(64);
            assertThat(found.getString(run + "payee.match")).isEqualTo("MATCH");
            assertThat(found.getList(run + "checksOverridden")).isEmpty();
            assertThat(found.getList(run + "checksPassed")).contains("NO_BANK_ACCOUNT");
            assertThat(found.getList(run + "checksFailed")).isEmpty();
        }
    }

    @Test
    void one_file_holds_all_of_it_and_proves_that_none_of_it_is_another() throws IOException {
        var stipend = stipend();

        var pack = taken(stipend, null);

        var transfer = transfer(15_000);
        assertThat(pack)
                .containsOnlyKeys(
                        "index.html",
                        "evidence.json",
                        "papers.json",
                        "decision-receipt.json",
                        "claim.json",
                        "transaction-%s.xml".formatted(transfer.endToEndId()),
                        "transaction-%s-2.xml".formatted(transfer.endToEndId()),
                        "SHA256SUMS");
        assertThat(text(pack, "transaction-%s.xml".formatted(transfer.endToEndId())))
                .contains("<IBAN>" + transfer.iban() + "</IBAN>", ">150.00<");
        assertThat(new JsonPath(text(pack, "evidence.json")).getString("instalment"))
                .isEqualTo(stipend);
        assertThat(text(pack, "index.html")).contains("Bewijs bij", stipend, claim.claim.toString(), "AC04");
        assertThat(text(pack, "SHA256SUMS").lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(Sha256.of(pack.getOrDefault(line.substring(66), new byte[0])))
                        .isEqualTo(line.substring(0, 64)));
        as(ADA).get("/v1/audit-entries?object=" + stipend).then().body("items.action", hasItem("download"));
    }

    @Test
    void the_file_holds_the_papers_of_the_other_services_as_they_give_them_to_who_takes_it() throws IOException {
        var stipend = stipend();
        var decision = read("/v1/evidence/instalments/" + stipend).getString("decision.id");

        var pack = taken(stipend, null);

        var receipt = PapersStandIn.paper("eligibility", "/v1/decisions/%s/receipt".formatted(decision), ADA);
        assertThat(text(pack, "decision-receipt.json")).isEqualTo(receipt);
        assertThat(text(pack, "claim.json")).isEqualTo(PapersStandIn.paper("claims", "/v1/claims/" + claim.claim, ADA));
        var papers = new JsonPath(text(pack, "papers.json"));
        assertThat(papers.getList("papers.file")).containsExactly("decision-receipt.json", "claim.json");
        assertThat(papers.getString("papers[0].sha256")).isEqualTo(Sha256.of(receipt.getBytes(UTF_8)));
        assertThat(papers.getString("askedAt")).startsWith("2024-10-");
        assertThat(text(pack, "index.html")).contains("SHA-256 " + Sha256.of(receipt.getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "claims, 503, UNREACHABLE, niet bereikbaar, claim.json",
        "claims, 0, UNREACHABLE, niet bereikbaar, claim.json",
        "eligibility, 403, REFUSED, gaf het niet aan, decision-receipt.json",
        "eligibility, 404, UNKNOWN, kent het niet, decision-receipt.json"
    })
    void a_service_that_gives_nothing_is_named_in_the_file_and_in_the_answer(
            String service, int status, String missing, String inWords, String file) throws IOException {
        PapersStandIn.inTrouble(service, status);

        var pack = taken(stipend(), file);

        var papers = new JsonPath(text(pack, "papers.json"));
        assertThat(papers.getString("papers.find { it.file == '%s' }.missing".formatted(file)))
                .isEqualTo(missing);
        assertThat(papers.getList("papers.sha256")).containsOnlyOnce((Object) null);
        assertThat(pack).doesNotContainKey(file).hasSize(7);
        assertThat(text(pack, "index.html")).contains(inWords);
    }

    @Test
    void who_let_a_check_pass_and_who_accepted_the_account_is_told_with_the_reason() {
        var practice = UUID.randomUUID();
        today("2024-11-20");
        giveAccount(practice);
        var late = TestClaim.at(practice);
        takeDecision.take(late.grants(TestClaim.months("2024-11", "2024-11"), 15_000, 0));
        giveAccount(practice, "Bijna Praktijk", "anna");
        var account = as(Api.otto())
                .get("/v1/practices/{id}/bank-account", practice)
                .then()
                .extract()
                .path("id");
        as(Api.otto())
                .body(Map.of("account", account, "accepted", true, "reason", "Called them"))
                .put("/v1/practices/{id}/bank-account/payee-verdict", practice)
                .then()
                .statusCode(200);
        as(Api.otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "check", "COOLING_OFF",
                        "kind", "PRACTICE",
                        "subject", practice,
                        "reason", "Known for years",
                        "endsOn", "2024-12-31"))
                .post("/v1/check-overrides")
                .then()
                .statusCode(201);
        var prepared = Api.prepare("2024-11").then().statusCode(201).extract().jsonPath();
        Api.release(Tokens.officer("odette"), prepared).then().statusCode(200);
        Api.send(prepared.getString("id")).then().statusCode(200);

        var attempt = read("/v1/evidence/claims/" + late.claim).setRootPath("items[0].attempts[0]");

        assertThat(attempt.getString("payee.match")).isEqualTo("CLOSE");
        assertThat(attempt.getBoolean("payee.accepted")).isTrue();
        assertThat(attempt.getString("payee.reason")).isEqualTo("Called them");
        assertThat(attempt.getString("checksOverridden[0].check")).isEqualTo("COOLING_OFF");
        assertThat(attempt.getString("checksOverridden[0].reason")).isEqualTo("Known for years");
        assertThat(attempt.getString("checksOverridden[0].by")).isEqualTo(Tokens.subject(Api.otto()));
    }

    @Test
    void the_day_of_a_decision_is_not_told_of_another() {
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 25_000));

        var found = read("/v1/evidence/claims/" + claim.claim);

        assertThat(found.getList("items.findAll { it.decision.inForce == (it.decision.decidedOn == null) }"))
                .isEmpty();
        assertThat(found.getList("items.decision.decidedOn")).containsNull();
    }

    @Test
    void a_line_that_is_about_nothing_known_stands_by_itself() {
        var unknown = BankSays.Entry.paid("X1", "nobody-knows-this", 500);
        Api.report(BankSays.statement(List.of(unknown))).then().statusCode(201);
        var id = as(ADA).get("/v1/suspense").then().extract().<String>path("items[0].id");

        as(ADA).get("/v1/evidence/bank-lines/{id}", id)
                .then()
                .statusCode(200)
                .body("line.suspense", equalTo("UNKNOWN_LINE"))
                .body("evidence", nullValue());
    }

    @Test
    void money_that_officers_matched_leads_to_the_file_of_the_bank_and_to_both_of_them() throws IOException {
        var other = grant(claim.practice, 12_000, 0);
        today("2024-11-25");
        var paid = Api.pay("2024-11").transfers().getFirst();
        var said = BankSays.statement(List.of(new BankSays.Entry("X1", -paid.cents(), null, null, null)))
                .strip();
        Api.report(said).then().statusCode(201);
        var item = as(ADA).get("/v1/suspense").then().extract().<String>path("items[0].id");
        as(Api.otto())
                .body(Map.of("endToEndId", paid.endToEndId(), "reason", "The bank says so in its letter."))
                .post("/v1/suspense/{item}/proposal", item)
                .then()
                .statusCode(200);
        as(Api.olga())
                .body(Map.of("endToEndId", paid.endToEndId()))
                .post("/v1/suspense/{item}/proposal/confirmation", item)
                .then()
                .statusCode(200);

        var found = read("/v1/evidence/claims/" + other.claim).setRootPath("items[0]");

        assertThat(found.getString("attempts[0].bankLines[0].reportSha256")).isEqualTo(Sha256.of(said.getBytes(UTF_8)));
        assertThat(found.getString("attempts[0].bankLines[0].reportKind")).isEqualTo("CAMT_053");
        assertThat(found.getMap("attempts[0].bankLines[0].match"))
                .isEqualTo(Map.of(
                        "item", item,
                        "proposedBy", Tokens.subject(Api.otto()),
                        "confirmedBy", Tokens.subject(Api.olga())));
        assertThat(text(taken(found.getString("instalment"), null), "index.html"))
                .contains(Sha256.of(said.getBytes(UTF_8)), "gekoppeld door " + Tokens.subject(Api.otto()));
    }

    @Test
    void that_somebody_looked_is_on_record_and_who_may_not_look_does_not() {
        var instalment = read("/v1/evidence/claims/" + claim.claim).getString("items[0].instalment");

        as(Api.otto()).get("/v1/evidence/instalments/{id}", instalment).then().statusCode(200);
        as(ADA).get("/v1/audit-entries?object=" + instalment)
                .then()
                .body("items.action", equalTo(List.of("read", "read")))
                .body("items[0].actor", equalTo(Tokens.subject(Api.otto())));
        for (var path : List.of("instalments/", "bank-lines/", "claims/")) {
            as(Tokens.practice("anna"))
                    .get("/v1/evidence/" + path + instalment)
                    .then()
                    .statusCode(403);
        }
        as(ADA).get("/v1/evidence/instalments/" + UUID.randomUUID()).then().statusCode(404);
        as(ADA).get("/v1/evidence/instalments/%s/file".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
        as(ADA).get("/v1/evidence/bank-lines/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(read("/v1/evidence/claims/" + UUID.randomUUID()).getList("items"))
                .isEmpty();
    }

    private String stipend() {
        return read("/v1/evidence/claims/" + claim.claim).getString("items.find { it.fee == 'STIPEND' }.instalment");
    }

    /** The file on an instalment, of which the answer names the papers that are not in it. */
    private static Map<String, byte[]> taken(String instalment, @Nullable String missing) throws IOException {
        var answer = as(ADA).get("/v1/evidence/instalments/{id}/file", instalment)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Evidence-Missing", equalTo(missing));
        return Unzipped.of(answer.extract().asByteArray());
    }

    private TransferFile.Transfer transfer(long cents) {
        return file.transfers().stream()
                .filter(each -> each.cents() == cents)
                .findFirst()
                .orElseThrow();
    }

    static JsonPath read(String path) {
        return as(ADA).get(path).then().statusCode(200).extract().jsonPath();
    }
}

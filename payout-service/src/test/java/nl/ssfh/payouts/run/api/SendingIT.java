package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.payouts.iso20022.Schemas;
import nl.ssfh.payouts.run.app.DeliverFiles;
import nl.ssfh.payouts.run.app.SendRun;
import nl.ssfh.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a run from its release to the last answer of the bank, with small files in a drop folder. */
@QuarkusTest
@TestProfile(SendingIT.SmallFiles.class)
class SendingIT extends FundIT {

    @Inject
    @ConfigProperty(name = "ssfh.payouts.channel-folder")
    Path folder;

    @Inject
    SendRun sendRun;

    @Inject
    DeliverFiles deliverFiles;

    @BeforeEach
    void emptyFolder() throws IOException {
        for (var file : dropped()) {
            Files.delete(file);
        }
    }

    @Test
    void a_large_run_is_several_files_each_whole_by_itself() throws Exception {
        var run = released(5);

        send(run).then().statusCode(200).body("state", equalTo("SENT"));

        files(run).body("transactions", contains(3, 3, 3, 1)).body("open", contains(3, 3, 3, 1));
        var read = new ArrayList<TransferFile>();
        for (var path : dropped()) {
            var file = TransferFile.read(Files.readString(path));
            Schemas.validateTransfers(file.xml());
            assertThat(path).hasFileName(file.messageId() + ".xml");
            assertThat(file.xml())
                    .contains("<NbOfTxs>%d</NbOfTxs>".formatted(file.transfers().size()));
            read.add(file);
        }
        assertThat(read).hasSize(4);
        assertThat(read).extracting(TransferFile::messageId).doesNotHaveDuplicates();
        assertThat(read.stream().flatMap(file -> file.transfers().stream()))
                .hasSize(10)
                .extracting(Transfer::endToEndId)
                .doesNotHaveDuplicates();
        assertThat(read.stream().mapToLong(TransferFile::cents).sum()).isEqualTo(5 * 35_000);
        assertThat(Files.readString(folder.resolve(read.getFirst().messageId() + ".xml")))
                .isEqualTo(Api.file(run, 1).xml());
    }

    @Test
    void a_refused_file_refuses_its_own_transactions_only() {
        var run = released(2);
        send(run).then().statusCode(200);
        var second = Api.file(run, 2);

        Api.report(BankSays.status(second.messageId(), "RJCT", "AM04")).then().statusCode(201);

        files(run).body("rejected", contains(0, 1)).body("open", contains(3, 0));
        assertThat(books.number("select count(*) from instalment where state = 'HELD'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM05", "DU01", "DU04"})
    void a_second_delivery_that_the_bank_refuses_says_nothing_of_the_first(String duplicate) {
        var run = released(1);
        send(run).then().statusCode(200);
        var file = Api.file(run, 1);
        var one = file.transfers().getFirst().endToEndId();

        var single = new Status(one, "RJCT", duplicate);
        var silent = new Status(file.transfers().getLast().endToEndId(), "RJCT", null);
        var whole = BankSays.status(file.messageId(), "RJCT", duplicate);
        Api.report(BankSays.status(file.messageId(), List.of(single))).then().body("suspense", equalTo(1));
        Api.report(whole).then().statusCode(201).body("applied", equalTo(0));
        Api.report(BankSays.within(whole, silent)).then().statusCode(201).body("applied", equalTo(0));

        files(run).body("rejected", contains(0)).body("open", contains(2));
        as(otto())
                .get("/v1/suspense")
                .then()
                .body("items.reason", contains(Collections.nCopies(3, equalTo("REFUSED_AS_DUPLICATE"))));
        Api.report(BankSays.status(file.messageId(), List.of(new Status(one, "RJCT", "AC04"))))
                .then()
                .body("applied", equalTo(1));
        book(new TransferFile("", "", "", List.of(file.transfers().getLast())));
        run(run).body("state", equalTo("ANSWERED"));
    }

    @Test
    void a_run_is_answered_with_its_last_transaction_and_closed_by_an_officer() {
        var run = released(1);
        send(run).then().statusCode(200);
        var file = Api.file(run, 1);
        var first = file.transfers().getFirst();

        Api.report(BankSays.status(file.messageId(), List.of(new Status(first.endToEndId(), "RJCT", "AC04"))))
                .then()
                .statusCode(201);
        run(run).body("state", equalTo("SENT"));
        as(otto()).post("/v1/runs/{id}/closing", run).then().statusCode(409);
        book(new TransferFile("", "", "", List.of(file.transfers().getLast())));

        run(run).body("state", equalTo("ANSWERED")).body("answeredAt", notNullValue());
        as(otto())
                .post("/v1/runs/{id}/closing", run)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedBy", equalTo(Tokens.subject(otto())));
        comeBack(file.transfers().getLast());
        run(run).body("state", equalTo("CLOSED"));
        files(run).body("rejected", contains(1)).body("returned", contains(1));
    }

    @Test
    void a_released_run_can_be_given_up_until_it_is_sent() {
        var run = released(1);

        as(otto())
                .post("/v1/runs/{id}/cancellation", run)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        send(run).then().statusCode(409).body("type", equalTo("/problems/run-cannot-move"));
        assertThat(dropped()).isEmpty();
        assertThat(Api.pay("2024-09").cents()).isEqualTo(35_000);
        as(otto()).post("/v1/runs/{id}/cancellation", lastRun()).then().statusCode(409);
    }

    @Test
    void what_changed_after_the_release_is_not_sent() {
        var practice = practice();
        grant(practice, 15_000, 20_000);
        var prepared = prepare("2024-09").then().extract().jsonPath();
        release(olga(), prepared).then().statusCode(200);

        giveAccount(practice);

        send(prepared.getString("id")).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
        assertThat(dropped()).isEmpty();
        assertThat(books.number("select count(*) from attempt where state = 'SENT'"))
                .isZero();
    }

    @Test
    void a_run_names_the_lines_that_changed_and_is_renewed_without_them() {
        var moved = practice();
        var first = grant(moved, 15_000, 0);
        var held = grant(practice(), 1_000, 0);
        grant(practice(), 11_000, 12_000);
        var prepared = prepare("2024-09").then().extract().jsonPath();
        var id = prepared.getString("id");
        release(olga(), prepared).then().statusCode(200);

        giveAccount(moved);
        send(id).then()
                .statusCode(409)
                .body("lines.reason", contains("ACCOUNT_CHANGED"))
                .body("lines.instalment", contains(line(first)))
                .body("detail", containsString(line(first)));
        as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("kind", "CLAIM", "subject", held.claim, "reason", "Signs of fraud"))
                .post("/v1/holds")
                .then()
                .statusCode(201);
        var renewed = as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/runs/{id}/renewal", id)
                .then()
                .statusCode(201)
                .body("totalCents", equalTo(23_000))
                .extract()
                .jsonPath();

        run(id).body("state", equalTo("CANCELLED"));
        release(otto(), renewed).then().statusCode(403);
        release(olga(), renewed).then().statusCode(200);
        send(renewed.getString("id")).then().statusCode(200);
        assertThat(Api.schedule(first.placement).getString("instalments[0].reason"))
                .isEqualTo("COOLING_OFF");
        assertThat(Api.schedule(held.placement).getString("instalments[0].reason"))
                .isEqualTo("ON_HOLD");
    }

    @Test
    void a_run_whose_day_has_passed_is_neither_released_nor_sent_until_it_is_renewed() {
        grant(practice(), 15_000, 20_000);
        var run = prepare("2024-09")
                .then()
                .body("executionDate", equalTo("2024-09-25"))
                .extract()
                .jsonPath();
        today("2024-09-26");
        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/day-has-passed"));
        today("2024-09-25");
        release(olga(), run).then().statusCode(200);
        today("2024-09-26");
        var id = run.getString("id");
        send(id).then().statusCode(409).body("detailNl", containsString("25 september 2024"));

        var renewed = as(otto())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/runs/{id}/renewal", id)
                .then()
                .statusCode(201)
                .body("executionDate", equalTo("2024-09-26"))
                .extract()
                .jsonPath();

        release(olga(), renewed).then().statusCode(200);
        send(renewed.getString("id")).then().statusCode(200);
    }

    private static String line(TestClaim claim) {
        return Api.schedule(claim.placement).getString("instalments[0].id");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_decision_that_is_withdrawn_before_the_run_is_sent_is_not_paid(boolean released) {
        var claim = grant(practice(), 15_000, 20_000);
        grant(practice(), 11_000, 12_000);
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        var id = run.getString("id");
        if (released) {
            release(olga(), run).then().statusCode(200);
        }

        takeDecision.take(claim.withdrawn(SEPTEMBER));

        var stopped = released ? send(id) : release(olga(), run);
        stopped.then().statusCode(409).body("type", equalTo("/problems/run-changed"));
        as(otto()).post("/v1/runs/{id}/cancellation", id).then().statusCode(200);
        book(Api.pay("2024-09"));
        assertThat(Api.balances()).containsEntry("BANK", -23_000L);
    }

    @Test
    void a_run_that_is_sent_twice_is_one_payment_told_once() {
        var run = released(1);
        send(run).then().statusCode(200);
        var first = Api.file(run, 1).xml();

        send(run).then().statusCode(200).body("state", equalTo("SENT"));

        assertThat(Api.file(run, 1).xml()).isEqualTo(first);
        assertThat(dropped()).hasSize(1);
        entries(run).body("items.action", contains("download", "download", "send", "release", "prepare"));
    }

    /** The process dies after it is on record that the run is sent, and before the folder has its files. */
    @Test
    void files_that_a_crash_kept_from_the_folder_are_delivered_later_and_cannot_be_called_back() {
        var run = released(2);
        sendRun.send(UUID.fromString(run), "olga");
        assertThat(dropped()).isEmpty();
        as(otto()).post("/v1/runs/{id}/cancellation", run).then().statusCode(409);

        deliverFiles.deliver();

        assertThat(dropped()).hasSize(2);
        files(run).body("deliveredAt", contains(notNullValue(), notNullValue()));
    }

    @Test
    void what_is_stored_of_a_file_is_not_delivered_when_it_is_not_what_was_released() {
        var run = released(1);
        sendRun.send(UUID.fromString(run), "olga");
        books.run("alter table bank_file disable trigger user; update bank_file set sha256 = 'x'; "
                + "alter table bank_file enable trigger user");

        deliverFiles.deliver();

        assertThat(dropped()).noneMatch(file -> file.toString().endsWith(".xml"));
        files(run).body("[0].deliveredAt", equalTo(null));
    }

    @Test
    void a_file_that_cannot_be_read_keeps_no_other_from_the_bank_and_nobody_downloads_it() {
        var run = released(2);
        sendRun.send(UUID.fromString(run), "olga");
        books.runUnguarded(
                "update bank_file_part set content = overlay(content placing sha256(content) from 40) where file = 1");

        deliverFiles.deliver();

        files(run).body("deliveredAt", contains(nullValue(), notNullValue()));
        as(otto()).get("/v1/runs/{id}/files/1", run).then().statusCode(500);
        as(otto()).get("/v1/runs/{id}/files/2", run).then().statusCode(200);
    }

    private String released(int placements) {
        for (int i = 0; i < placements; i++) {
            grant(practice(), 15_000, 20_000);
        }
        JsonPath run = prepare("2024-09").then().statusCode(201).extract().jsonPath();
        release(olga(), run).then().statusCode(200);
        return run.getString("id");
    }

    private static String lastRun() {
        return as(otto()).get("/v1/runs").then().extract().path("items[-1].id");
    }

    private static ValidatableResponse run(String run) {
        return as(otto()).get("/v1/runs/{id}", run).then().statusCode(200);
    }

    private static ValidatableResponse files(String run) {
        return as(otto()).get("/v1/runs/{id}/files", run).then().statusCode(200);
    }

    private static ValidatableResponse entries(String object) {
        return as(Tokens.auditor("ada"))
                .get("/v1/audit-entries?object=" + object)
                .then();
    }

    private List<Path> dropped() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three transactions a file, into a folder. */
    public static class SmallFiles implements QuarkusTestProfile {

        private static Path folder() {
            try {
                return Files.createTempDirectory("ssfh-drop-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ssfh.payouts.file-transactions",
                    "3",
                    "ssfh.payouts.channel",
                    "folder",
                    "ssfh.payouts.channel-folder",
                    folder().toString());
        }
    }
}

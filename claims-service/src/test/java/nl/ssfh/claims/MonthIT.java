package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MonthIT {

    static final String CONFIRMATIONS = "/v1/month-confirmations";
    static final String RECEIPTS = "/v1/stipend-receipts";

    String fay = Tokens.practice("fay" + System.nanoTime());
    String login = "sam" + System.nanoTime();
    String sam = Tokens.student(login);
    String practice = "";
    String placement = "";

    @BeforeEach
    void claim() {
        practice = Api.practice(fay);
        placement = ofSam();
        fileInTime(placement);
        Invited.accept(sam, placement);
    }

    @AfterEach
    void backToToday() {
        TestDate.set(TestDate.START);
    }

    @Test
    void one_call_confirms_all_placements_of_a_practice() {
        var other = Api.placement(fay, practice);
        fileInTime(other);
        var unclaimed = Api.placement(fay, practice);

        asked("2024-09").body("items.placement", containsInAnyOrder(placement, other));
        post(fay, CONFIRMATIONS, body("month", "2024-09", "practice", practice, "all", true))
                .statusCode(201)
                .body("confirmed", equalTo(2))
                .body("ended", equalTo(0));

        asked("2024-09")
                .body("items.placement", not(hasItem(unclaimed)))
                .body("items.running", contains(true, true))
                .body("items.by", contains("PRACTICE", "PRACTICE"));
        assertThat(confirmed(other).running()).isTrue();
        assertThat(confirmed(placement).by()).isEqualTo(SaidBy.PRACTICE);
        post(fay, CONFIRMATIONS, body("month", "2024-09", "practice", practice, "all", true))
                .statusCode(201)
                .body("confirmed", equalTo(0));
        assertThat(Topic.all(MonthConfirmed.class))
                .filteredOn(told -> told.practice().equals(UUID.fromString(practice)))
                .hasSize(2);
    }

    @Test
    void a_placement_that_is_not_running_any_more_ends_on_its_last_day() {
        post(fay, CONFIRMATIONS, answer(placement, false, "2024-09-01")).statusCode(400);
        post(fay, CONFIRMATIONS, answer(placement, false, "2024-09-20"))
                .statusCode(201)
                .body("confirmed", equalTo(1))
                .body("ended", equalTo(1));

        assertThat(confirmed(placement).running()).isFalse();
        get(fay, "/v1/placements/" + placement)
                .body("lastDay", equalTo("2024-09-20"))
                .body("changes[0].saidBy", equalTo("PRACTICE"));
        Topic.heard(PlacementChanged.class, told -> told.placement().equals(UUID.fromString(placement)));
    }

    @Test
    void the_student_answers_for_his_own_placement_only() {
        var foreign = Api.placement(fay, practice);
        fileInTime(foreign);

        get(sam, "/v1/placements/confirmations?month=2024-09").body("items.placement", contains(placement));
        get(sam, "/v1/tasks")
                .body("items.kind", contains("CONFIRM_MONTH"))
                .body("items.party", contains("STUDENT"))
                .body("items.deadline", contains("2024-09-24"));
        post(sam, CONFIRMATIONS, answer(foreign, true, null)).statusCode(404);
        post(sam, CONFIRMATIONS, body("month", "2024-09", "practice", practice, "all", true))
                .statusCode(404);
        post(sam, CONFIRMATIONS, answer(placement, false, "2024-09-20")).statusCode(201);

        assertThat(confirmed(placement).by()).isEqualTo(SaidBy.STUDENT);
        get(fay, "/v1/placements/" + placement).body("changes[0].saidBy", equalTo("STUDENT"));
        get(sam, "/v1/tasks").body("items", hasSize(0));
    }

    @Test
    void what_is_asked_is_a_task_until_it_is_answered() {
        get(fay, "/v1/tasks").body("items.findAll { it.kind == 'CONFIRM_MONTH' }.placement", contains(placement));

        post(fay, CONFIRMATIONS, answer(placement, true, null)).statusCode(201);

        get(fay, "/v1/tasks").body("items.findAll { it.kind == 'CONFIRM_MONTH' }", hasSize(0));
        TestDate.set(TestDate.START.plusMonths(2));
        get(fay, "/v1/tasks")
                .body("items.findAll { it.kind == 'CONFIRM_MONTH' }.deadline", contains("2024-10-24", "2024-11-24"));
    }

    @Test
    void who_files_a_claim_or_tells_an_early_end_answers_by_that() {
        TestDate.set(LocalDate.of(2024, 11, 25));
        var late = Api.placement(fay, practice);
        Api.submitted(fay, late);
        var ofLate = "items.findAll { it.placement == '%s' }".formatted(late);
        var deadlines = ofLate + ".findAll { it.kind == 'CONFIRM_MONTH' }.deadline";

        get(fay, "/v1/tasks").body(deadlines, hasSize(0));
        asked("2024-10").body(ofLate + ".running", contains(true)).body(ofLate + ".by", contains("PRACTICE"));

        TestDate.set(LocalDate.of(2024, 12, 2));
        get(fay, "/v1/tasks").body(deadlines, contains("2024-12-24"));
        asked("2024-12").body(ofLate, hasSize(1)).body(ofLate + ".running", contains(nullValue()));

        post(fay, "/v1/placements/%s/changes".formatted(late), body("kind", "EARLY_END", "lastDay", "2024-12-10"))
                .statusCode(201);
        get(fay, "/v1/tasks").body(deadlines, hasSize(0));
        asked("2024-12").body(ofLate + ".running", contains(false));
    }

    @Test
    void an_answer_that_is_not_right_is_refused() {
        var bert = Tokens.practice("bert");
        post(fay, CONFIRMATIONS, body("month", "2024-10", "practice", practice, "all", true))
                .statusCode(400)
                .body("violations.field", contains("month"));
        for (var wrong : List.of(
                body("practice", practice, "all", true),
                body("month", "2024-09"),
                body("month", "2024-09", "practice", practice),
                with(answer(placement, true, null), "practice", practice),
                answer(placement, true, "2024-09-20"),
                answer(placement, false, "2024-10-01"),
                body("month", "2024-09", "placements", List.of(body("placement", placement))),
                body("month", "9-2024", "practice", practice, "all", true))) {
            post(fay, CONFIRMATIONS, wrong).statusCode(400);
        }
        post(bert, CONFIRMATIONS, answer(placement, true, null)).statusCode(404);
        post(bert, CONFIRMATIONS, body("month", "2024-09", "practice", practice, "all", true))
                .statusCode(404);
        get(fay, "/v1/placements/confirmations?month=2024-13").statusCode(400);
        get(fay, "/v1/placements/confirmations").statusCode(400);
    }

    @Test
    void practice_and_student_who_do_not_say_the_same_of_a_stipend_get_a_task() {
        post(fay, RECEIPTS, receipt(true))
                .statusCode(201)
                .body("by", equalTo("PRACTICE"))
                .body("mismatch", equalTo(false));
        post(sam, RECEIPTS, receipt(false))
                .statusCode(201)
                .body("by", equalTo("STUDENT"))
                .body("mismatch", equalTo(true));

        assertThat(Topic.heard(
                                StipendReceiptReported.class,
                                told -> told.placement().equals(UUID.fromString(placement))
                                        && told.by() == SaidBy.STUDENT)
                        .done())
                .isFalse();
        var task = "items.findAll { it.kind == 'SETTLE_RECEIPT' }";
        get(fay, "/v1/tasks")
                .body(task + ".placement", contains(placement))
                .body(task + ".deadline", contains("2024-09-16"));
        assertThat(Api.all(Tokens.officer("otto"), "/v1/tasks"))
                .anySatisfy(each ->
                        assertThat(each).containsEntry("kind", "SETTLE_RECEIPT").containsEntry("placement", placement));

        post(sam, RECEIPTS, receipt(true)).statusCode(201).body("mismatch", equalTo(false));

        get(fay, "/v1/tasks").body(task, hasSize(0));
    }

    @Test
    void a_stipend_that_did_not_arrive_waits_for_the_practice_alone_until_it_says_that_it_paid() {
        post(sam, RECEIPTS, receipt(false)).statusCode(201);

        var task = "items.findAll { it.kind == 'SETTLE_RECEIPT' }";
        get(fay, "/v1/tasks").body(task + ".nl", contains(startsWith("De student kreeg de stagevergoeding van")));
        assertThat(Api.all(Tokens.officer("otto"), "/v1/tasks"))
                .noneSatisfy(each ->
                        assertThat(each).containsEntry("kind", "SETTLE_RECEIPT").containsEntry("placement", placement));

        post(fay, RECEIPTS, receipt(true)).statusCode(201).body("mismatch", equalTo(true));
        assertThat(Api.all(Tokens.officer("otto"), "/v1/tasks"))
                .anySatisfy(each ->
                        assertThat(each).containsEntry("kind", "SETTLE_RECEIPT").containsEntry("placement", placement));
        for (var reader : List.of(fay, sam, Tokens.officer("otto"))) {
            get(reader, "/v1/placements/%s/stipend-receipts".formatted(placement))
                    .body("items.month", contains("2024-09"))
                    .body("items.passedOn", contains(true))
                    .body("items.arrived", contains(false));
        }
    }

    @Test
    void of_a_stipend_of_somebody_else_or_of_a_month_without_placement_nothing_is_said() {
        post(Tokens.practice("bert"), RECEIPTS, receipt(true)).statusCode(404);
        post(Tokens.student("tim"), RECEIPTS, receipt(true)).statusCode(404);
        post(fay, RECEIPTS, with(receipt(true), "month", "2024-08")).statusCode(404);
        post(fay, RECEIPTS, with(receipt(true), "month", "2024-10")).statusCode(400);
        post(fay, RECEIPTS, with(receipt(true), "done", null))
                .statusCode(400)
                .body("violations.field", contains("done"));
        post(Tokens.officer("otto"), RECEIPTS, receipt(true)).statusCode(403);
        post(Tokens.officer("otto"), CONFIRMATIONS, answer(placement, true, null))
                .statusCode(403);
    }

    /** Before the placement begins, so that its first month is asked. */
    void fileInTime(String placement) {
        TestDate.set(LocalDate.of(2024, 8, 28));
        Api.submitted(fay, placement);
        TestDate.set(TestDate.START);
    }

    String ofSam() {
        var email = Tokens.email(sam);
        return Api.create(fay, "/v1/placements", with(Api.placementBody(practice), "student.email", email));
    }

    io.restassured.response.ValidatableResponse asked(String month) {
        return get(fay, "/v1/placements/confirmations?month=" + month).statusCode(200);
    }

    static Map<String, Object> answer(
            String placement, boolean running, @org.jspecify.annotations.Nullable String lastDay) {
        var answer = with(body("placement", placement, "running", running), "lastDay", lastDay);
        return body("month", "2024-09", "placements", List.of(answer));
    }

    Map<String, Object> receipt(boolean done) {
        return body("placement", placement, "month", "2024-09", "done", done);
    }

    MonthConfirmed confirmed(String placement) {
        return Topic.heard(MonthConfirmed.class, told -> told.placement().equals(UUID.fromString(placement)));
    }
}

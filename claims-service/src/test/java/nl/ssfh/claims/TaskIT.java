package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static nl.ssfh.claims.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TaskIT {

    /** Somebody whose list holds what this test put there only. */
    String fay = Tokens.practice("fay" + System.nanoTime());

    String practice = "";

    @BeforeEach
    void register() {
        practice = Api.practice(fay);
    }

    @Test
    void a_draft_waits_for_its_practice_until_the_deadline_and_is_gone_when_submitted() {
        var placement = Api.placement(fay, practice);
        var draft = Api.create(fay, "/v1/claims", Api.claimBody(placement));

        tasks("SUBMIT_DRAFT").hasSize(1);
        get(fay, "/v1/tasks")
                .body("items[0].party", equalTo("PRACTICE"))
                .body("items[0].claim", equalTo(draft))
                .body("items[0].placement", equalTo(placement))
                .body("items[0].practice", equalTo(practice))
                .body("items[0].deadline", equalTo("2025-05-31"))
                .body("items[0].en", equalTo("Complete the claim and submit it; it is still a draft."));

        post(fay, "/v1/claims/" + draft + "/submission", "").statusCode(200);

        tasks("SUBMIT_DRAFT").isEmpty();
    }

    @Test
    void those_who_work_and_learn_have_a_deadline_that_counts_from_the_first_day() {
        var body = with(Api.placementBody(practice), "track", "BBL");
        var placement = Api.create(fay, "/v1/placements", body);
        Api.create(fay, "/v1/claims", Api.claimBody(placement));

        get(fay, "/v1/tasks").body("items.deadline", contains("2025-01-02"));
    }

    @Test
    void an_early_end_brings_the_deadline_forward_and_the_most_pressing_comes_first() {
        var late = draft();
        var early = draft();
        post(fay, "/v1/placements/" + early + "/changes", body("kind", "EARLY_END", "lastDay", "2024-10-31"))
                .statusCode(201);

        get(fay, "/v1/tasks")
                .body("items.placement", contains(early, late))
                .body("items.deadline", contains("2025-02-28", "2025-05-31"));
    }

    @Test
    void a_long_list_comes_in_pages_that_lose_and_double_nothing() {
        for (int i = 0; i < 5; i++) {
            draft();
        }

        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = get(fay, "/v1/tasks?limit=2" + cursor).statusCode(200).extract();
            List<String> ids = page.path("items.id");
            seen.addAll(ids);
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_submitted_claim_waits_for_the_fund_and_not_for_the_practice() {
        var claim = Api.submitted(fay, Api.placement(fay, practice));

        tasks("DECIDE_CLAIM").isEmpty();
        var task = "items.find { it.claim == '%s' }".formatted(claim);
        var cursor = "";
        String deadline = null;
        while (deadline == null && cursor != null) {
            var page =
                    get(Tokens.officer("otto"), "/v1/tasks?limit=200" + cursor).extract();
            deadline = page.path(task + "?.deadline");
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(deadline).isEqualTo("2024-10-28");
    }

    @Test
    void the_tasks_of_one_practice_are_not_lost_among_those_of_others() {
        var here = draft();
        var other = Api.practice(fay);
        Api.create(fay, "/v1/claims", Api.claimBody(Api.placement(fay, other)));

        get(fay, "/v1/tasks").body("items", hasSize(2));
        get(fay, "/v1/tasks?practice=" + practice).body("items.placement", contains(here));
        get(Tokens.practice("bert"), "/v1/tasks?practice=" + practice).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MjAyNC0wMS0wMQ", "limit"})
    void a_cursor_of_another_list_is_refused(String cursor) {
        get(fay, "/v1/tasks?cursor=" + cursor).statusCode(400).body("violations.field", contains("cursor"));
    }

    @Test
    void tasks_are_for_those_who_can_act() {
        get(Tokens.auditor("ada"), "/v1/tasks").statusCode(403);
        get(Tokens.service("notifications"), "/v1/tasks").statusCode(403);
        get(Tokens.student("sam"), "/v1/tasks").statusCode(200).body("items", hasSize(0));
    }

    String draft() {
        var placement = Api.placement(fay, practice);
        Api.create(fay, "/v1/claims", Api.claimBody(placement));
        return placement;
    }

    org.assertj.core.api.ListAssert<String> tasks(String kind) {
        List<String> found = get(fay, "/v1/tasks").statusCode(200).extract().path("items.kind");
        return assertThat(found.stream().filter(kind::equals).toList());
    }
}

package nl.ssfh.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.get;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.claims.outcome.app.AskOutcomes;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fund asks stands among the tasks of who must answer, and goes when he has. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AskedTasksIT {

    @Inject
    AskOutcomes outcomes;

    String ida = Tokens.practice("ida");
    String otto = Tokens.officer("otto");
    String practice = "";
    String placement = "";

    @BeforeEach
    void register() {
        practice = Api.practice(ida);
        placement = Api.placement(ida, practice);
        Api.submitted(ida, placement);
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void an_agreement_that_is_asked_for_waits_for_the_practice_and_then_for_the_fund() {
        var sample = Api.create(
                otto,
                "/v1/samples",
                body("schoolYear", 2024, "method", "REASONED", "reason", "Signal", "placements", List.of(placement)));

        assertThat(tasks(ida, "SHOW_AGREEMENT")).containsExactly("2024-09-30");
        assertThat(tasks(otto, "CHECK_AGREEMENT")).isEmpty();
        assertThat(tasks(Tokens.practice("bert"), "SHOW_AGREEMENT")).isEmpty();

        upload("one");
        assertThat(tasks(ida, "SHOW_AGREEMENT")).isEmpty();
        assertThat(tasks(otto, "CHECK_AGREEMENT")).containsExactly("2024-10-28");

        judge(sample, body("outcome", "NOT_IN_ORDER", "reason", "NOT_SIGNED", "followUp", "ASK_AGAIN"));
        assertThat(tasks(ida, "SHOW_AGREEMENT")).hasSize(1);
        assertThat(tasks(otto, "CHECK_AGREEMENT")).isEmpty();

        upload("two");
        judge(sample, body("outcome", "IN_ORDER"));
        assertThat(tasks(ida, "SHOW_AGREEMENT")).isEmpty();
        assertThat(tasks(otto, "CHECK_AGREEMENT")).isEmpty();
    }

    @Test
    void an_outcome_that_is_asked_for_waits_for_the_student_too() {
        var sam = Tokens.student("sam-" + placement);
        Invited.accept(sam, placement);
        TestDate.set(LocalDate.of(2025, 1, 31));
        outcomes.run();

        assertThat(tasks(sam, "TELL_OUTCOME")).containsExactly("2025-03-14");
        get(sam, "/v1/tasks").body("items.party.unique()", contains("STUDENT"));
        assertThat(tasks(Tokens.student("sue-" + placement), "TELL_OUTCOME")).isEmpty();

        post(sam, "/v1/placements/" + placement + "/outcomes", body("milestone", "GRADUATION", "inGpCare", true))
                .statusCode(201);
        assertThat(tasks(sam, "TELL_OUTCOME")).isEmpty();
        assertThat(tasks(ida, "TELL_OUTCOME")).isEmpty();
    }

    @Test
    void an_outcome_that_is_asked_for_waits_for_the_practice_until_it_is_told() {
        TestDate.set(LocalDate.of(2025, 1, 31));
        outcomes.run();

        assertThat(tasks(ida, "TELL_OUTCOME")).containsExactly("2025-03-14");

        post(ida, "/v1/placements/" + placement + "/outcomes", body("milestone", "GRADUATION", "inGpCare", false))
                .statusCode(201);
        assertThat(tasks(ida, "TELL_OUTCOME")).isEmpty();
    }

    void upload(String text) {
        Api.as(ida)
                .contentType("application/pdf")
                .body(("%PDF-1.7 " + text).getBytes(UTF_8))
                .post("/v1/placements/" + placement + "/agreements")
                .then()
                .statusCode(201);
    }

    void judge(String sample, Map<String, Object> found) {
        Api.as(otto)
                .body(found)
                .put("/v1/samples/" + sample + "/placements/" + placement + "/outcome")
                .then()
                .statusCode(200);
    }

    /** The deadlines of the tasks of one kind for this placement. */
    List<String> tasks(String token, String kind) {
        var deadlines = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = get(token, "/v1/tasks?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            deadlines.addAll(page.path(
                    "items.findAll { it.kind == '%s' && it.placement == '%s' }.deadline".formatted(kind, placement)));
            next = page.path("next");
        }
        return deadlines;
    }
}

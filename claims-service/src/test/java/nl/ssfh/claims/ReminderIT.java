package nl.ssfh.claims;

import static nl.ssfh.claims.Api.body;
import static nl.ssfh.claims.Api.claimBody;
import static nl.ssfh.claims.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.reminder.app.RemindPractices;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.TestDate;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practices are reminded on the days of the business calendar, of each thing once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReminderIT {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Inject
    RemindPractices reminders;

    String rosa = Tokens.practice("rosa-" + System.nanoTime());
    UUID practice = new UUID(0, 0);

    @BeforeEach
    void register() {
        practice = UUID.fromString(Api.practice(rosa));
    }

    @AfterEach
    void back() {
        TestDate.set(TestDate.START);
    }

    @Test
    void still_running_is_asked_on_its_day_and_again_of_who_did_not_answer_each_once_by_many_replicas() {
        var answered = submitted();
        submitted();
        TestDate.set(OCTOBER.atDay(1));
        submitted();

        on(OCTOBER.atDay(9));
        on(OCTOBER.atDay(10));
        Together.all(3, i -> {
            reminders.run();
            return i;
        });
        post(
                        rosa,
                        "/v1/month-confirmations",
                        body("month", "2024-10", "placements", List.of(body("placement", answered, "running", true))))
                .statusCode(201);
        on(OCTOBER.atDay(20));
        on(OCTOBER.atDay(21));
        on(OCTOBER.atDay(25));

        Topic.heard(MonthsAsked.class, told -> told.practice().equals(practice) && told.again());
        assertThat(Topic.all(MonthsAsked.class))
                .filteredOn(told -> told.practice().equals(practice))
                .containsExactly(
                        new MonthsAsked(practice, OCTOBER, 2, OCTOBER.atDay(24), false),
                        new MonthsAsked(practice, OCTOBER, 1, OCTOBER.atDay(24), true));
    }

    @Test
    void what_is_not_claimed_is_told_before_its_last_day_with_or_without_a_draft() {
        var untouched = UUID.fromString(Api.placement(rosa, practice.toString()));
        var drafted = UUID.fromString(Api.placement(rosa, practice.toString()));
        Api.create(rosa, "/v1/claims", claimBody(drafted.toString()));
        submitted();
        var lastDay = LocalDate.of(2025, 5, 31);

        on(lastDay.minusDays(22));
        on(lastDay.minusDays(21));
        on(lastDay);
        on(lastDay.plusDays(1));

        Topic.heard(ClaimDue.class, told -> told.subject().equals(drafted));
        assertThat(Topic.all(ClaimDue.class))
                .filteredOn(told -> told.practice().equals(practice))
                .containsExactlyInAnyOrder(
                        new ClaimDue(untouched, practice, lastDay, false),
                        new ClaimDue(drafted, practice, lastDay, true));
    }

    @Test
    void a_draft_of_a_placement_that_is_not_registered_is_due_as_long_after_it_was_typed() {
        var draft = UUID.fromString(Api.create(
                rosa, "/v1/claims", body("newPlacement", body("practice", practice.toString(), "track", "BOL"))));

        on(TestDate.START.plusMonths(4));

        var due = Topic.heard(ClaimDue.class, told -> told.subject().equals(draft));
        assertThat(due).isEqualTo(new ClaimDue(draft, practice, TestDate.START.plusMonths(4), true));
    }

    @Test
    void unclaimed_money_is_told_once_a_month_from_the_day_on_which_placements_have_run_for_a_while() {
        Api.placement(rosa, practice.toString());
        Api.placement(rosa, practice.toString());

        on(LocalDate.of(2024, 9, 30));
        on(OCTOBER.atDay(4));
        on(OCTOBER.atDay(5));
        on(OCTOBER.atDay(6));
        on(LocalDate.of(2024, 11, 5));

        Topic.heard(
                MoneyUnclaimed.class,
                told -> told.practice().equals(practice) && told.month().equals(OCTOBER.plusMonths(1)));
        assertThat(Topic.all(MoneyUnclaimed.class))
                .filteredOn(told -> told.practice().equals(practice))
                .containsExactly(
                        new MoneyUnclaimed(practice, OCTOBER, 2, LocalDate.of(2025, 5, 31)),
                        new MoneyUnclaimed(practice, OCTOBER.plusMonths(1), 2, LocalDate.of(2025, 5, 31)));
    }

    private String submitted() {
        var placement = Api.placement(rosa, practice.toString());
        Api.submitted(rosa, placement);
        return placement;
    }

    private void on(LocalDate day) {
        TestDate.set(day);
        reminders.run();
    }
}

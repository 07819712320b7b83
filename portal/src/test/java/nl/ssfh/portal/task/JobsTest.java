package nl.ssfh.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visitor;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final UUID PRACTICE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);
    private static final Task TASK = new Task("CONFIRM_MONTH", "PRACTICE", PRACTICE, null, null, DAY, "Zeg", "Say");
    private static final Visitor ANNA = new Visitor("Anna", "anna", Instant.EPOCH, Set.of(Role.PRACTICE));

    @Test
    void money_that_waits_is_done_where_it_waits() {
        var jobs = Jobs.of(List.of(task("GIVE_OTHER_ACCOUNT"), task("PAY_INVOICE")), List.of(TASK), ANNA);

        assertThat(jobs.whole()).isTrue();
        assertThat(jobs.all())
                .extracting(Job::address)
                .containsExactly(
                        "/praktijk/rekening?praktijk=" + PRACTICE,
                        "/betaaloverzicht?praktijk=" + PRACTICE + "#terug-te-betalen",
                        "/praktijk/loopt-nog?praktijk=" + PRACTICE);
    }

    @Test
    void a_service_that_is_away_costs_its_own_tasks_and_nobody_says_that_nothing_waits() {
        assertThat(Jobs.of(null, List.of(TASK), ANNA).all()).hasSize(1);
        assertThat(Jobs.of(null, List.of(), ANNA).whole()).isFalse();
        assertThat(Jobs.of(List.of(), null, ANNA).whole()).isFalse();
    }

    private static MoneyTask task(String kind) {
        return new MoneyTask(kind, PRACTICE, null, "Geef", "Give");
    }
}

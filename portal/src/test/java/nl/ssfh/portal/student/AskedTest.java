package nl.ssfh.portal.student;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.money.Money;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Decision DECISION = new Decision(UUID.randomUUID(), LocalDate.of(2024, 9, 9), "Ja", "Yes");

    @Test
    void a_service_that_is_away_costs_its_own_part_of_a_placement() {
        var asked = new Asked(placement(), part(() -> Answers.whole(List.of(DECISION))), away(), away());

        var shown = asked.timeline(List.of());

        assertThat(shown.decision()).isEqualTo(DECISION);
        assertThat(shown.money()).isNull();
        assertThat(shown.askable()).isFalse();
        assertThat(shown.stipends()).isEmpty();
    }

    @Test
    void a_placement_without_a_decision_is_not_one_whose_decision_is_away() {
        var none =
                new Asked(placement(), part(() -> Answers.whole(List.of())), part(() -> new Money(List.of())), away());
        var silent = new Asked(placement(), away(), part(() -> new Money(List.of())), away());

        assertThat(none.timeline(null).decidable()).isTrue();
        assertThat(silent.timeline(null).decidable()).isFalse();
    }

    private static MyPlacement placement() {
        var first = LocalDate.of(2024, 9, 1);
        return new MyPlacement(UUID.randomUUID(), UUID.randomUUID(), "De Linde", first, first.plusMonths(5), null);
    }

    private static <T> Part<T> away() {
        return part(() -> {
            throw new ProcessingException("nobody there");
        });
    }

    private static <T> Part<T> part(Callable<T> answer) {
        var task = new FutureTask<>(answer);
        task.run();
        return new Part<>(task, System.nanoTime() + 1_000_000_000L);
    }
}

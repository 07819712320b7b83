package nl.ssfh.portal.student;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.MyClaim;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.EligibilityApi.Decision;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.money.PaidStipend;
import nl.ssfh.portal.student.Timeline.Step;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Decision DECISION =
            new Decision(UUID.randomUUID(), LocalDate.of(2024, 9, 9), LocalDate.of(2024, 10, 21), "Ja", "Yes");

    @Test
    void a_service_that_is_away_costs_its_own_part_of_a_placement() {
        var asked = new Asked(placement(), part(() -> Answers.whole(List.of(DECISION))), away(), away());

        var shown = asked.timeline(List.of());

        assertThat(shown.decision()).isEqualTo(DECISION);
        assertThat(shown.money()).isNull();
        assertThat(shown.askable()).isFalse();
        assertThat(shown.justPaid()).isNull();
        assertThat(shown.others()).isEmpty();
    }

    @Test
    void a_placement_without_a_decision_is_not_one_whose_decision_is_away() {
        var none =
                new Asked(placement(), part(() -> Answers.whole(List.of())), part(() -> new Money(List.of())), away());
        var silent = new Asked(placement(), away(), part(() -> new Money(List.of())), away());

        assertThat(none.timeline(null).decidable()).isTrue();
        assertThat(silent.timeline(null).decidable()).isFalse();
    }

    @Test
    void the_newest_money_that_he_said_nothing_of_is_asked_before_the_rest() {
        var money = new Money(Stream.of(9, 10, 11).map(AskedTest::paidIn).toList());
        var said = new StipendReceipt(YearMonth.of(2024, 11), null, true);

        var shown = new Timeline(placement(), DECISION, List.of(), money, List.of(said), true, true);

        assertThat(shown.justPaid()).isNotNull().extracting(PaidStipend::month).isEqualTo(YearMonth.of(2024, 10));
        assertThat(shown.others())
                .extracting(PaidStipend::month)
                .containsExactly(YearMonth.of(2024, 9), YearMonth.of(2024, 11));
    }

    @Test
    void the_way_of_a_refused_claim_ends_with_the_refusal() {
        var first = LocalDate.of(2024, 9, 1);
        var refused = new MyClaim("SSFH-2024-000123", "REFUSED", first);
        var placement =
                new MyPlacement(UUID.randomUUID(), UUID.randomUUID(), "De Linde", first, first.plusMonths(5), refused);

        var shown = new Timeline(placement, DECISION, List.of(), new Money(List.of()), List.of(), true, true);

        assertThat(shown.steps())
                .allMatch(Step::done)
                .extracting(step -> step.words().nl())
                .containsExactly("Ingediend", "Beoordeeld", "Afgewezen");
    }

    private static MoneyLine paidIn(int month) {
        return new MoneyLine(new Line(
                UUID.randomUUID(),
                Fee.STIPEND,
                YearMonth.of(2024, month),
                15_000,
                15_000,
                "PAID",
                null,
                null,
                null,
                "betaald",
                "paid"));
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

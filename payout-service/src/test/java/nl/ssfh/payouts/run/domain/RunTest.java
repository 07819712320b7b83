package nl.ssfh.payouts.run.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.run.domain.Hands.Signature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {

    static final Instant NOW = Instant.parse("2024-09-24T10:00:00Z");

    Run run = run(RunState.PREPARED, null);

    private static Run run(RunState state, @Nullable Signature released) {
        return new Run(
                new UUID(0, 1),
                YearMonth.of(2024, 9),
                state,
                new RunLines.Taken(3, 2, new Money(35_000)),
                "hash",
                LocalDate.of(2024, 9, 25),
                new Debtor("Fonds", "NL03SSFH0000000001"),
                new Hands(new Signature("otto", NOW), released, null, null, null),
                null);
    }

    @Test
    void another_officer_may_release_what_he_saw() {
        assertThatCode(() -> run.mayBeReleased("olga", "hash")).doesNotThrowAnyException();
    }

    @Test
    void who_prepared_a_run_may_not_release_it() {
        assertThatThrownBy(() -> run.mayBeReleased("otto", "hash")).isInstanceOf(FourEyes.class);
    }

    @Test
    void only_what_was_seen_may_be_released() {
        assertThatThrownBy(() -> run.mayBeReleased("olga", "other")).isInstanceOf(RunContentDiffers.class);
    }

    @Test
    void a_released_run_answers_only_who_released_it_again() {
        var released = run(RunState.RELEASED, new Signature("olga", NOW));

        assertThatThrownBy(() -> released.mayBeReleased("olaf", "hash")).isInstanceOf(RunCannotMove.class);
        assertThat(released.wasReleased("olga", "hash")).isTrue();
        assertThat(released.wasReleased("olaf", "hash")).isFalse();
        assertThat(released.wasReleased("olga", "other")).isFalse();
        assertThat(run(RunState.CANCELLED, new Signature("olga", NOW)).wasReleased("olga", "hash"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, RELEASED CANCELLED",
        "RELEASED, SENT CANCELLED",
        "SENT, ANSWERED",
        "ANSWERED, CLOSED",
        "CLOSED, ''",
        "CANCELLED, ''"
    })
    void a_run_goes_only_forward(RunState state, String next) {
        for (var other : RunState.values()) {
            boolean may = List.of(next.split(" ", -1)).contains(other.name());
            assertThat(other.before().contains(state)).as(other.name()).isEqualTo(may);
            if (may) {
                run(state, null).mayBecome(other);
            } else {
                assertThatThrownBy(() -> run(state, null).mayBecome(other)).isInstanceOf(RunCannotMove.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_bank_may_have_is_never_given_up(RunState state) {
        assertThat(state.isSent() && state.next().contains(RunState.CANCELLED)).isFalse();
        assertThat(state.next().stream().filter(RunState::isSent).count())
                .as("sent, answered and closed follow each other")
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_words_on_the_bank_statement_fit_and_say_what_it_is_for(Fee fee) {
        var words = Remittance.of("SSFH-2024-000123", YearMonth.of(2024, 9), fee, 12);

        assertThat(words).hasSizeLessThanOrEqualTo(140).contains("SSFH-2024-000123", "2024-09", "vergoeding");
    }
}

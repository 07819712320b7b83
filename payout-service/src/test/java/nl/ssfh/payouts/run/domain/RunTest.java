package nl.ssfh.payouts.run.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {

    static final Instant NOW = Instant.parse("2024-09-24T10:00:00Z");

    Run run = Run.begun(
                    new ContentHash.Head(
                            new UUID(0, 1),
                            YearMonth.of(2024, 9),
                            LocalDate.of(2024, 9, 25),
                            new Debtor("Fonds", "NL03SSFH0000000001")),
                    "otto",
                    NOW)
            .filled(new RunLines.Taken(3, 2, new Money(35_000)), "hash");

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
    void a_released_run_stays_so() {
        var released = run.released("olga", NOW, "sha");

        assertThatThrownBy(() -> released.mayBeReleased("olaf", "hash")).isInstanceOf(RunCannotMove.class);
        assertThatThrownBy(released::mayBeCancelled).isInstanceOf(RunCannotMove.class);
        assertThat(released.wasReleased("olga", "hash")).isTrue();
        assertThat(released.wasReleased("olaf", "hash")).isFalse();
        assertThat(released.wasReleased("olga", "other")).isFalse();
    }

    @Test
    void the_message_id_fits_into_a_bank_file() {
        assertThat(run.messageId()).hasSize(32).matches("[0-9a-f]+");
    }

    @ParameterizedTest
    @EnumSource
    void only_a_prepared_run_can_move(RunState state) {
        assertThat(state.next().isEmpty()).isEqualTo(state != RunState.PREPARED);
    }

    @ParameterizedTest
    @EnumSource
    void the_words_on_the_bank_statement_fit_and_say_what_it_is_for(Fee fee) {
        var words = Remittance.of("SSFH-2024-000123", YearMonth.of(2024, 9), fee, 12);

        assertThat(words).hasSizeLessThanOrEqualTo(140).contains("SSFH-2024-000123", "2024-09", "vergoeding");
    }
}

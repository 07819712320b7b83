package nl.ssfh.portal.apis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaidAgainTest {

    @Test
    void an_officer_lets_be_paid_again_what_another_account_would_not_help() {
        assertThat(line("RETURNED", "MS03", "De bank gaf geen reden").mayBePaidAgain())
                .isTrue();
        assertThat(line("RETURNED", "AC04", "De rekening is opgeheven.").mayBePaidAgain())
                .isFalse();
        assertThat(line("HELD", "ON_HOLD", null).mayBePaidAgain()).isFalse();
        assertThat(line("PAID", null, null).mayBePaidAgain()).isFalse();
    }

    private static Line line(String state, @Nullable String reason, @Nullable String bankReason) {
        return new Line(
                UUID.randomUUID(),
                Fee.STIPEND,
                YearMonth.of(2024, 9),
                15_000,
                0,
                state,
                reason,
                bankReason,
                null,
                "een behandelaar",
                "an officer");
    }
}

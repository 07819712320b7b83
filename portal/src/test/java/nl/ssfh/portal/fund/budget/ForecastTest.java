package nl.ssfh.portal.fund.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.BudgetsApi.Forecast;
import nl.ssfh.portal.apis.BudgetsApi.Waiting;
import nl.ssfh.portal.apis.BudgetsApi.Year;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void what_waits_without_a_day_of_payment_is_to_be_paid_all_the_same() {
        var forecast = forecast(new Waiting(Fee.STIPEND, 1, 20, 300), new Waiting(Fee.SUPERVISION, 1, 20, 300));

        assertThat(forecast.isNothing()).isFalse();
        assertThat(forecast.underWayCents()).isEqualTo(2);
        assertThat(forecast.heldCents()).isEqualTo(40);
        assertThat(forecast.returnedCents()).isEqualTo(600);
        assertThat(forecast().isNothing()).isTrue();
    }

    private static Forecast forecast(Waiting... waiting) {
        var today = LocalDate.of(2025, 11, 30);
        return new Forecast(today, "", "", List.of(), List.of(waiting), 0, 0, new Year(2025, 0, 0, 0, 0));
    }
}

package nl.ssfh.payouts.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.report.Facts;
import org.junit.jupiter.api.Test;

class MonthTermsTest {

    @Test
    void a_month_belongs_to_the_terms_of_its_last_day() {
        var first = Facts.terms("2024-09-02", Track.BOL, 1);
        var gone = Facts.terms("2025-01-02", Track.BBL, 1);
        var second = Facts.terms("2025-01-31", Track.BOL, 2);

        var months = MonthTerms.of(List.of(first, gone, second));

        assertThat(months)
                .containsExactly(
                        new MonthTerms(null, YearMonth.of(2025, 1), first),
                        new MonthTerms(YearMonth.of(2025, 1), null, second));
    }
}

package nl.ssfh.portal.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import nl.ssfh.portal.apis.RunsApi.Overview;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final UUID RUN = UUID.randomUUID();
    private static final RunLines NONE = new RunLines(RUN, List.of(), false, false, null, Map.of());

    @Test
    void what_goes_along_less_what_is_set_off_is_what_the_bank_gets() {
        var run = new Run(
                RUN,
                YearMonth.of(2024, 10),
                "PREPARED",
                5,
                2,
                34_667,
                "e5fc",
                LocalDate.of(2024, 10, 25),
                "olga",
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var overview = new Overview(null, 3, 50_000, 2, List.of(), List.of(), List.of());

        var inspection = new Inspection(overview, NONE, NONE, List.of());

        assertThat(overview.takenCents() - inspection.setOff(run)).isEqualTo(run.totalCents());
        assertThat(inspection.setOff(run)).isEqualTo(15_333);
        assertThat(inspection.recoveries(run)).isEqualTo(2);
    }
}

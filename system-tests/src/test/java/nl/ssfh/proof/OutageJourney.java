package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import nl.ssfh.local.Part;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One service is away: people see what still works, and nothing of theirs is lost. */
abstract class OutageJourney extends BrowserJourney {

    OutageJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @Test
    @Order(1)
    void a_service_that_is_down_takes_its_own_part_of_a_page_only() {
        try (var anna = openAs("anna");
                var olga = openAs("olga")) {
            platform().kill(Part.PAYOUTS);
            try {
                assertThat(anna.open("/praktijk").text()).contains("Iris de Wit", "antwoorden nu niet");
                anna.examine("practice-without-money");
                assertThat(olga.open("/fonds").text()).contains("Kenmerk van een aanvraag", "nu niet");
                assertThat(olga.open("/fonds/betaalruns").text()).contains("antwoordt nu niet");
            } finally {
                platform().restart(Part.PAYOUTS);
            }

            anna.open("/praktijk").until(() -> !anna.text().contains("antwoorden nu niet"));
        }
    }
}

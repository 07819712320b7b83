package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

    @Test
    @Order(2)
    void a_service_that_answers_nothing_keeps_nobody_waiting() {
        try (var olga = openAs("olga")) {
            platform().freeze(Part.PAYOUTS);
            try {
                var begin = System.nanoTime();
                assertThat(olga.open("/fonds").text()).contains("Kenmerk van een aanvraag", "nu niet");
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
            } finally {
                platform().thaw(Part.PAYOUTS);
            }

            olga.until(() -> !olga.text().contains("nu niet"));
        }
    }

    @Test
    @Order(3)
    void what_was_typed_when_a_service_went_away_is_sent_when_it_is_back() {
        try (var anna = openAs("anna")) {
            anna.open("/praktijk/aanvraag").click("Beginnen");
            anna.page().waitForURL("**/student");
            anna.fill("Naam van de student", "Puck de Wit")
                    .fill("E-mailadres van de student", "puck@student.example")
                    .choose("Engels");
            platform().kill(Part.CLAIMS);
            try {
                anna.click("Bewaren en verder").sees("Wat u invulde is niet verloren");
                assertThat(anna.text()).contains("antwoordt nu niet", "Wat u invulde is niet verloren");
                anna.examine("send-again");
            } finally {
                platform().restart(Part.CLAIMS);
            }
            anna.click("Opnieuw versturen");
            anna.page().waitForURL("**/opleiding");

            anna.page().navigate(anna.page().url().replace("opleiding", "student"));
            assertThat(anna.page().inputValue("#name")).isEqualTo("Puck de Wit");
        }
    }
}

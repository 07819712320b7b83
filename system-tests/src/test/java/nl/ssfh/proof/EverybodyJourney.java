package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ssfh.local.people.People;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The portal without a mouse, and without scripts. */
abstract class EverybodyJourney extends BrowserJourney {

    private final LocalDate today;

    EverybodyJourney(Supplier<FirstClaim> first, LocalDate today) {
        super(first);
        this.today = today;
    }

    @Test
    @Order(1)
    void a_claim_is_begun_by_keyboard_alone_and_what_has_the_focus_is_seen() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/aanvraag");
            window.page().keyboard().press("Tab");
            assertThat(window.focused()).isEqualTo("Naar de inhoud");
            window.page().keyboard().press("Enter");
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("inhoud");

            window.tabTo("Beginnen");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/student");
            window.tabTo("Naam van de student");
            window.page().keyboard().type("Toets Tab");
            window.tabTo("E-mailadres van de student");
            window.page().keyboard().type("toets@student.example");
            window.tabTo("Nederlands");
            window.page().keyboard().press("Space");
            window.page().keyboard().press("Enter");

            window.page().waitForURL("**/opleiding");
        }
    }

    @Test
    @Order(2)
    void the_main_ways_need_no_script() {
        try (var anna = openWithoutScript().signInAs("anna", People.PASSWORD);
                var iris = openWithoutScriptAs("iris");
                var olga = openWithoutScriptAs("olga")) {
            anna.open("/praktijk").click("Stage melden en aanvragen").click("Beginnen");
            anna.page().waitForURL("**/student");
            anna.click("Bewaren en verder");
            assertThat(anna.page().title()).startsWith("Fout: ");
            new Filing(anna).answer("Zonder Script", today);
            anna.page().waitForURL("**/controle");
            anna.click("Indienen").page().waitForURL("**/ingediend");
            assertThat(anna.text()).contains("Uw aanvraag is ingediend");

            assertThat(iris.open("/student").text())
                    .contains("stagevergoeding", "Kijk of er iets is veranderd", "u hebt het ontvangen");
            assertThat(olga.open("/fonds").text()).contains("Kenmerk van een aanvraag");
            assertThat(olga.open("/fonds/betaalruns").main().locator("a").count())
                    .isPositive();
        }
    }
}

package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import nl.ssfh.local.Part;
import nl.ssfh.local.people.People;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * One service is away, or asks who somebody is: people see what still works, and nothing of theirs is lost. The last
 * journey of all, since from its first restart on the service that pays asks for recent logins.
 */
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
                olga.examine("service-away");
            } finally {
                platform().restart(Part.PAYOUTS, Map.of("SSFH_RECENT_LOGIN", "30S"));
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
        try (var anna = openAs("anna");
                var other = openAs("anna");
                var iris = openAs("iris")) {
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
                assertThat(other.open("/praktijk").examine("practice-away").text())
                        .contains("Wat u eerder instuurde is niet weg", "Berichten");
                assertThat(iris.open("/student").examine("student-away").text())
                        .contains("Uw stages antwoorden nu niet", "Berichten");
            } finally {
                platform().restart(Part.CLAIMS);
            }
            anna.click("Opnieuw versturen");
            anna.page().waitForURL("**/opleiding");

            anna.page().navigate(anna.page().url().replace("opleiding", "student"));
            assertThat(anna.page().inputValue("#name")).isEqualTo("Puck de Wit");
        }
    }

    /** Anna signed in long before. */
    @Test
    @Order(4)
    void an_account_changes_only_after_signing_in_once_more_and_nothing_typed_is_lost() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/rekening")
                    .fill("Rekeningnummer (IBAN)", "NL44RABO0123456789")
                    .fill("Naam van de rekeninghouder", "Huisartsenpraktijk De Linde")
                    .click("Opslaan");
            window.page().waitForSelector("main .ssfh-kept");
            signInAgain(window.examine("sign-in-again"), "anna")
                    .examineOnce("signed-in-again")
                    .click("Nu versturen");
            window.page().waitForURL("**gewijzigd=ja**");

            assertThat(window.examine("account-changed").text())
                    .contains("6789", "Een nieuw nummer wordt om veiligheid pas na enkele werkdagen betaald");
        }
    }

    @Test
    @Order(5)
    void without_script_too_an_account_changes() {
        try (var window = openWithoutScriptAs("anna")) {
            window.open("/praktijk/rekening")
                    .fill("Rekeningnummer (IBAN)", "NL91ABNA0417164300")
                    .fill("Naam van de rekeninghouder", "Huisartsenpraktijk De Linde")
                    .click("Opslaan");
            if (window.page().locator("main a[href='/opnieuw-inloggen']").count() == 1) {
                signInAgain(window, "anna").click("Nu versturen");
            }
            window.page().waitForURL("**gewijzigd=ja**");

            assertThat(window.text()).contains("4300");
        }
    }

    @Test
    @Order(6)
    void in_production_the_cookies_of_the_portal_go_over_tls_alone() {
        platform().restart(Part.PORTAL, Map.of("QUARKUS_PROFILE", "demo,prod"));
        try (var window = open().signInAs("anna", People.PASSWORD)) {
            window.page().locator("header a[hreflang=en]").click();
            window.page().locator("html[lang=en]").waitFor();

            assertThat(window.context().cookies())
                    .filteredOn(cookie -> cookie.name.matches("taal|q_session.*"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(cookie -> assertThat(cookie.secure).isTrue());
        }
    }
}

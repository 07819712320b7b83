package nl.ssfh.proof;

import static nl.ssfh.local.Part.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;
import nl.ssfh.local.Part;
import nl.ssfh.proof.browser.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Pages that follow what happens, and signing in once more, on a platform where people work already. */
abstract class LiveJourney extends BrowserJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final String DONE = ".ssfh-status--good";
    private static final String NEWS = "#nieuws";

    private final LocalDate payDay;

    /** @param payDay in a month that has no run yet, in which the placement of Iris is running */
    LiveJourney(Supplier<FirstClaim> first, LocalDate payDay) {
        super(first);
        this.payDay = payDay;
    }

    @Test
    @Order(1)
    void scripts_come_from_the_portal_alone_and_are_kept_by_the_browser() {
        try (var window = openAs("anna")) {
            var script = window.page().locator("script[src]").first().getAttribute("src");

            var answer = window.page().request().get(script);

            assertThat(script).matches("/script/[a-z]+\\.js\\?v=[0-9a-f]{12}");
            assertThat(answer.headers())
                    .containsEntry("cache-control", "public, max-age=31536000, immutable")
                    .hasEntrySatisfying("content-type", type -> assertThat(type).contains("javascript"));
        }
    }

    @Test
    @Order(2)
    void a_student_sees_the_payment_arrive_without_loading_the_page_again() {
        platform().setBusinessDate(payDay);
        sayThatAllAreRunning();
        var run = first().runOf(YearMonth.from(payDay));
        first().released(run);
        try (var window = openAs("iris")) {
            window.open("/student").examine("student-live");
            var before = window.page().locator(DONE).count();
            window.page().evaluate("window.notLoadedAgain = true");

            first().pay(run, payDay);

            waitFor(window, "before => document.querySelectorAll('%s').length > before".formatted(DONE), before);
            assertThat(window.page().evaluate("window.notLoadedAgain")).isEqualTo(true);
            assertThat(window.page().locator(NEWS).innerText()).contains("zojuist bijgewerkt");
        }
    }

    @Test
    @Order(3)
    void a_lost_connection_is_said_in_words_until_it_is_back() {
        try (var window = openAs("iris")) {
            window.open("/student");
            platform().kill(Part.NOTIFICATIONS);
            waitFor(
                    window,
                    "() => document.querySelector('%s').textContent.includes('verbinding is weg')".formatted(NEWS),
                    null);

            platform().restart(Part.NOTIFICATIONS);

            waitFor(window, "() => !document.querySelector('%s').textContent.includes('weg')".formatted(NEWS), null);
        }
    }

    /** The last journey of all: the service that pays asks for very recent logins from here on. */
    @Test
    @Order(90)
    void an_account_changes_only_after_signing_in_once_more_and_nothing_typed_is_lost() {
        platform().restart(Part.PAYOUTS, Map.of("SSFH_RECENT_LOGIN", "8S"));
        try (var window = openAs("anna")) {
            await().atMost(PATIENCE).until(() -> isAskedToSignIn(window));
            window.examine("sign-in-again");
            signInAgain(window, "anna");

            window.click("Nu versturen");
            window.page().waitForSelector(".ssfh-error-summary");
            assertThat(window.text()).contains("IBAN van een SEPA-land");
            assertThat(window.page().inputValue("#iban")).isEqualTo("NL91ABNA0417164301");
        }
    }

    private static void waitFor(Window window, String so, @Nullable Object argument) {
        window.page().waitForFunction(so, argument);
    }

    private void sayThatAllAreRunning() {
        first().anna
                .post(CLAIMS, "/v1/month-confirmations", """
                {"month": "%s", "practice": "%s", "all": true}""".formatted(YearMonth.from(payDay), practice()))
                .ok();
    }

    private String practice() {
        for (var practice : first().anna.get(CLAIMS, "/v1/practices").ok().path("items")) {
            if (practice.path("name").asText().endsWith("De Linde")) {
                return practice.path("id").asText();
            }
        }
        throw new IllegalStateException("Anna has no practice");
    }

    /** With a number that is refused in any case, so that no account is changed by asking. */
    private static boolean isAskedToSignIn(Window window) {
        window.open("/praktijk/rekening")
                .fill("Rekeningnummer (IBAN)", "NL91ABNA0417164301")
                .fill("Naam van de rekeninghouder", "Huisartsenpraktijk De Linde")
                .click("Opslaan");
        window.page().waitForSelector(".ssfh-kept, .ssfh-error-summary");
        return window.page().locator(".ssfh-kept").count() == 1;
    }
}

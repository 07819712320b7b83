package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import nl.ssfh.local.Part;
import nl.ssfh.proof.browser.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Pages that follow what happens, and what a student says meanwhile, on a platform where people work already. */
abstract class LiveJourney extends BrowserJourney {

    private static final String DONE = ".ssfh-status--good";
    private static final String NEWS = "#nieuws";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 31);

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
    void a_student_says_that_he_is_there_and_sees_the_payment_arrive_without_loading_the_page_again() {
        platform().setBusinessDate(payDay);
        try (var window = openAs("iris")) {
            window.open("/student").examine("student-live").click("Ja, ik liep stage in januari 2025");
            window.page().waitForURL("**dank=ja");
            assertThat(window.text()).contains("Uw antwoord is bewaard").doesNotContain("Liep u stage in januari");
            var run = first().runOf(YearMonth.from(payDay));
            first().released(run);
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

    @Test
    @Order(4)
    void a_student_tells_where_he_works_after_his_placement() {
        platform().setBusinessDate(LAST_DAY);
        try (var window = openAs("iris")) {
            var address = window.open("/student")
                    .main()
                    .locator("section:has-text('31 januari 2025') a[href$=klopt-niet]")
                    .getAttribute("href")
                    .replace("klopt-niet", "na-de-stage");
            window.open(address).examine("outcome-student").click("Vastleggen");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.page().check("#inGpCare-true");
            window.choose("Doktersassistent").click("Vastleggen");

            window.page().waitForURL("**gedaan=ja");
            assertThat(window.open(address).text()).contains("Al verteld, na het diploma");
        }
    }

    private static void waitFor(Window window, String so, @Nullable Object argument) {
        window.page().waitForFunction(so, argument);
    }
}

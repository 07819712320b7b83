package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import nl.ssfh.local.people.People;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people do with the portal in a real browser, on a platform where one claim has been paid already. */
abstract class PortalJourney extends BrowserJourney {

    private static final String FILE = "stages.csv";

    private final LocalDate today;
    private final LocalDate payDay;
    private String reference = "";

    /**
     * @param today the business date of the platform
     * @param payDay a day, not before today, in a month that has no run yet
     */
    PortalJourney(Supplier<FirstClaim> first, LocalDate today, LocalDate payDay) {
        super(first);
        this.today = today;
        this.payDay = payDay;
    }

    @Test
    @Order(1)
    void a_practice_registers_a_placement_and_claims_step_by_step() {
        try (var window = openAs("anna")) {
            assertThat(window.click("Praktijk").examine("practice").charts()).isPositive();
            window.click("Stage melden en aanvragen").examine("filing-begin").click("Beginnen");

            window.page().waitForURL("**/student");
            window.click("Bewaren en verder");
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.page().locator(".ssfh-error-summary:focus").count())
                    .isEqualTo(1);
            window.examine("filing-mistakes");
            new Filing(window).answer("Noor Vos", today);

            window.page().waitForURL("**/controle");
            assertThat(window.text()).contains("Noor Vos", "Doktersassistent", "16");
            window.examine("filing-check").click("Indienen");
            window.page().waitForURL("**/ingediend");
            reference = window.main().locator("strong").innerText();
            assertThat(reference).startsWith("SSFH-" + today.getYear());
            window.examine("filing-done").click("Bekijk de stage");

            window.until(() -> window.text().contains("€\u00a0150,00"));
            assertThat(window.text()).contains("stagevergoeding", "praktijkbegeleiding", "gepland");
            window.examine("placement");
        }
    }

    @Test
    @Order(2)
    void a_placement_that_stopped_ends_on_its_last_day() {
        try (var window = openAs("anna")) {
            var month = YearMonth.from(today);
            window.open("/praktijk/loopt-nog")
                    .page()
                    .locator("main a[href$='/gestopt/%s']:has-text('Noor Vos')".formatted(month))
                    .click();
            window.page().waitForURL("**/gestopt/" + month);
            window.examine("stopped").click("Stage is gestopt");
            assertThat(window.text()).contains("Vul een datum in die bestaat");
            window.page().fill("#lastDay-dag", "31");
            window.page().fill("#lastDay-maand", "2");
            window.page().fill("#lastDay-jaar", String.valueOf(month.getYear()));
            window.click("Stage is gestopt");
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.page().inputValue("#lastDay-dag")).isEqualTo("31");
            window.examine("stopped-mistake");
            Filing.day(window, "lastDay", today.minusDays(1));
            window.click("Stage is gestopt");
            window.page().waitForURL("**dank=ja**");
            assertThat(window.text()).contains("gestopt");
            window.click("Terug naar de praktijk").click("Noor Vos");
            window.page().waitForURL("**/stages/*-*");
            assertThat(window.text()).contains("De stage stopt eerder", "laatste dag 24 september");
        }
    }

    @Test
    @Order(3)
    void of_the_month_in_which_a_practice_filed_nothing_is_asked() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/loopt-nog").examine("running-filed");

            assertThat(window.text()).contains("Iris de Wit", "loopt").doesNotContain("liepen in", "geen antwoord");
        }
    }

    @Test
    @Order(4)
    void a_wrong_account_number_is_named_with_its_remedy() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/rekening").examine("account");
            window.fill("Rekeningnummer (IBAN)", "NL91ABNA0417164301")
                    .fill("Naam van de rekeninghouder", "Huisartsenpraktijk De Linde")
                    .click("Opslaan");

            assertThat(window.text()).contains("IBAN van een SEPA-land");
            assertThat(window.page().inputValue("#iban")).isEqualTo("NL91ABNA0417164301");
            window.examine("account-mistake");
        }
    }

    @Test
    @Order(5)
    void what_was_typed_survives_the_end_of_the_session() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/aanvraag").click("Beginnen");
            window.page().waitForURL("**/student");
            window.fill("Naam van de student", "Sem <Bos> & Co")
                    .fill("E-mailadres van de student", "sem@student.example");
            window.choose("Engels").context().clearCookies();

            window.click("Bewaren en verder").page().waitForSelector("main .ssfh-kept");
            window.examine("session-over");
            try (var other = window.context().newPage()) {
                other.navigate("/mijn");
                Window.signIn(other, "anna", People.PASSWORD);
            }
            window.click("Nu versturen");
            window.page().waitForURL("**/opleiding");

            window.page().navigate(window.page().url().replace("opleiding", "student"));
            assertThat(window.page().inputValue("#name")).isEqualTo("Sem <Bos> & Co");
        }
    }

    @Test
    @Order(6)
    void a_file_is_chosen_again_after_the_end_of_the_session_and_one_that_is_too_large_is_named() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/import");
            send(window, new byte[9 << 20]);
            assertThat(window.page().title()).startsWith("Dit bestand is te groot");
            window.examine("file-too-large");

            window.open("/praktijk/import").context().clearCookies();
            send(window, "geen regels".getBytes(UTF_8));
            assertThat(window.examine("session-over-with-file").text()).contains("Kies het bestand opnieuw: " + FILE);
            try (var other = window.context().newPage()) {
                other.navigate("/mijn");
                Window.signIn(other, "anna", People.PASSWORD);
            }
            choose(window, "#bestand-1", FILE, "geen regels".getBytes(UTF_8));
            window.click("Nu versturen");

            assertThat(window.text()).contains("Dit bestand kunnen wij niet lezen");
        }
    }

    private void send(Window window, byte[] content) {
        choose(window, "main input[type=file]", FILE, content);
        window.page().locator("main form button[type=submit]").first().click();
        window.page().waitForLoadState();
    }

    @Test
    @Order(7)
    void somebody_elses_placement_is_not_there() {
        try (var anna = openAs("anna");
                var bram = openAs("bram");
                var olga = openAs("olga")) {
            anna.open("/praktijk").page().locator("main tbody a").first().click();
            anna.page().waitForURL("**/stages/**");
            var address = anna.page().url();

            assertThat(bram.open("/praktijk").examine("practice-none").text())
                    .contains("U handelt nog voor geen praktijk");
            assertThat(bram.open("/mijn").examine("start-new").text()).contains("Meld uw praktijk aan");
            assertThat(bram.page().navigate(address).status()).isEqualTo(404);
            assertThat(olga.page().navigate(address).status()).isEqualTo(403);
            olga.examine("not-for-you");
        }
    }

    @Test
    @Order(8)
    void everybody_reads_what_he_was_told() {
        try (var window = openAs("anna")) {
            window.open("/berichten").examine("messages");
            var before = window.page().getByText("nieuw").count();
            window.page().locator(".ssfh-message--new summary").first().click();
            window.page().locator("main form button").first().click();

            window.until(() -> window.page().getByText("nieuw").count() == before - 1);
        }
    }

    @Test
    @Order(9)
    void the_work_list_of_the_fund_leads_to_a_claim_and_its_story() {
        try (var window = openAs("olga")) {
            window.open("/fonds/geparkeerd").examine("parked");
            window.open("/fonds").page().fill("#zoek", reference);
            window.click("Zoek").page().waitForURL("**/fonds/aanvragen/*-*");

            assertThat(window.text()).contains(reference, "Noor Vos", "toegekend", "praktijkbegeleiding");
        }
    }

    @Test
    @Order(10)
    void a_practice_says_in_one_go_and_by_keyboard_that_all_its_placements_are_running() {
        platform().setBusinessDate(payDay);
        try (var window = openAs("anna")) {
            assertThat(window.open("/praktijk").text())
                    .contains("Iris de Wit\nZeg of de stage in oktober 2024 doorliep.");
            window.open("/praktijk/loopt-nog").examine("running");
            window.tabTo("Alle stages liepen in oktober 2024").press("Enter");

            window.page().waitForURL("**dank=ja**");
            assertThat(window.text()).contains("Dank u", "loopt");
        }
    }

    @Test
    @Order(11)
    void a_run_takes_two_officers() {
        try (var olga = openAs("olga");
                var otto = openAs("otto");
                var axel = openAs("axel")) {
            olga.open("/fonds/betaalruns").examine("runs");
            Filing.month(olga, "month", YearMonth.from(payDay));
            olga.click("Klaarzetten");
            olga.page().waitForURL("**/betaalruns/*-*");
            var run = URI.create(olga.page().url()).getPath();

            olga.until(() -> olga.text().contains("wacht op vrijgave"));
            assertThat(olga.text()).contains("Een andere behandelaar moet hem vrijgeven");
            assertThat(axel.open(run).text()).doesNotContain("Vrijgeven", "annuleren");
            otto.open(run).tabTo("Vrijgeven").press("Enter").sees("vrijgegeven, nog niet verzonden");

            assertThat(otto.text()).doesNotContain("wacht op vrijgave");
        }
    }

    @Test
    @Order(12)
    void a_student_accepts_the_invitation_and_follows_his_money_until_it_is_there() {
        try (var window = openAs("iris")) {
            window.open("/student").examine("student-none");
            window.open(invitationTo("iris@student.example"))
                    .examine("invitation")
                    .click("Aannemen");
            window.page().waitForURL("**/student");
            window.until(() -> window.text().contains("stagevergoeding"));

            assertThat(window.text())
                    .contains("Huisartsenpraktijk De Linde", "Eerste keer betaald", "€\u00a0150,00", "betaald")
                    .doesNotContain("praktijkbegeleiding");
            assertThat(window.examine("student").charts()).isPositive();
            assertThat(stepsDone(window)).endsWith("Eerste keer betaald");
        }
    }

    @Test
    @Order(13)
    void without_script_too_he_says_that_he_has_it() {
        try (var window = openWithoutScriptAs("iris")) {
            window.open("/student")
                    .page()
                    .locator("button[name=is-er][value=ja]")
                    .first()
                    .click();
            window.page().waitForURL("**dank=ja**");

            assertThat(window.text()).contains("Dank u", "u hebt het ontvangen");
            assertThat(stepsDone(window)).endsWith("Ontvangen");
        }
    }

    /** The words of the steps behind him. */
    private static List<String> stepsDone(Window window) {
        return window.main().locator(".ssfh-steps__done").allInnerTexts().stream()
                .map(step -> step.replaceFirst(":[^:]*$", "").strip())
                .toList();
    }
}

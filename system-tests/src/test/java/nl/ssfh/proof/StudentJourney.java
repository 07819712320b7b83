package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a student reads and keeps of his placement, once he is linked to it. */
abstract class StudentJourney extends BrowserJourney {

    StudentJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @Test
    @Order(1)
    void a_student_reads_the_decision_on_his_stipend_and_until_when_he_could_object() {
        try (var window = openAs("iris")) {
            window.open("/student")
                    .page()
                    .locator("a[href^='/besluiten/']")
                    .first()
                    .click();
            window.page().waitForURL("**/besluiten/*-*");

            assertThat(window.text())
                    .contains("stagevergoeding", "U kon om heroverweging vragen tot en met")
                    .doesNotContain("praktijkbegeleiding");
            window.examine("decision-student");
        }
    }

    @Test
    @Order(2)
    void a_student_keeps_what_was_paid_and_chooses_how_he_hears_of_it() {
        try (var window = openAs("iris")) {
            window.open("/student").click("Betaaloverzicht en jaaroverzicht");
            window.page().waitForURL("**/betaaloverzicht");
            assertThat(window.text())
                    .contains("€\u00a0150,00", "betaald", "Betaald aan de praktijk op")
                    .doesNotContain("praktijkbegeleiding", "afschrift");
            window.examine("statement-student");
            var file = window.page().request().get("/betaaloverzicht/bestand?vorm=csv");
            assertThat(file.text()).contains("STIPEND").doesNotContain("SUPERVISION");

            openNewest(window.open("/berichten"));
            assertThat(window.text()).contains("Gelezen");
            window.examine("messages-student");
            window.open("/student").click("Berichten instellen");
            window.choose("Nee, ik lees het hier").choose("Nederlands").click("Bewaren");
            window.page().waitForURL("**bewaard=ja**");
            assertThat(window.page().isChecked("#kanaal-hier")).isTrue();
            window.examine("preferences-student");
        }
    }

    @Test
    @Order(3)
    void a_student_says_that_something_is_wrong_and_his_practice_answers() {
        try (var iris = openAs("iris");
                var anna = openAs("anna")) {
            iris.open("/student")
                    .page()
                    .locator("a[href$='/klopt-niet']")
                    .first()
                    .click();
            iris.page().waitForURL("**/klopt-niet");
            iris.choose("De uren per week")
                    .fill("Wat moet het zijn? (niet verplicht)", "Ik werk 20 uur per week")
                    .click("Versturen");
            iris.page().waitForURL("**verstuurd=ja**");
            iris.examine("contest");

            anna.open("/mijn").page().locator("a[href$='/klopt-niet']").first().click();
            anna.page().waitForURL("**/klopt-niet");
            assertThat(anna.text()).contains("Ik werk 20 uur per week");
            var answered = anna.page().url();
            anna.examine("contest-answer").choose("Nee, het klopt zo").click("Antwoord versturen");
            anna.page().waitForURL("**gedaan=geantwoord**");
            anna.page().navigate(answered);
            assertThat(anna.page().url()).doesNotContain("klopt-niet");

            assertThat(iris.open(iris.page().url()).text()).contains("klopt het");
        }
    }

    @Test
    @Order(4)
    void an_agreement_is_told_by_its_content_and_kept() {
        try (var anna = openAs("anna")) {
            anna.open("/praktijk").click("Iris de Wit");
            anna.page().waitForURL("**/stages/*-*");
            anna.click("Stageovereenkomst");
            anna.page().waitForURL("**/overeenkomst");
            file(anna, "no agreement");
            assertThat(anna.text()).contains("PDF-, JPEG- of PNG-bestand");

            file(anna, "%PDF-1.7 agreement");
            anna.page().waitForURL("**bewaard=ja**");
            assertThat(anna.text()).contains("Versie 1");
            anna.examine("agreement");
        }
    }

    @Test
    @Order(5)
    void an_agreement_of_a_sample_is_read_and_judged() {
        try (var olga = openAs("olga")) {
            olga.open("/fonds").click("Steekproeven van overeenkomsten").examine("fund-samples");
            olga.click("Steekproef trekken");
            olga.examine("fund-draw")
                    .fill("Schooljaar", "2024")
                    .fill("Aantal stages", "20")
                    .fill("Woord om mee te loten", "herfst")
                    .fill("Waarom", "Jaarlijkse controle")
                    .click("Vastleggen");
            olga.page().waitForURL("**/steekproeven/*-*gedaan=ja");
            assertThat(olga.examine("fund-sample").text())
                    .contains("Jaarlijkse controle", "te beoordelen", "SSFH-2024-", "Huisartsenpraktijk");
            var row = olga.main().locator("tr:has-text('te beoordelen')");
            var file = olga.fetch(row.locator("a[href*=overeenkomsten]").getAttribute("href"));
            assertThat(file.headers()).containsEntry("content-type", "application/pdf");

            row.locator("a:has-text('Beoordelen')").click();
            assertThat(olga.examine("fund-judge").text()).contains("SSFH-2024-");
            olga.choose("In orde").click("Vastleggen");
            olga.page().waitForURL("**gedaan=ja");
            assertThat(olga.text()).contains("In orde");
        }
    }

    @Test
    @Order(6)
    void a_stipend_that_did_not_arrive_is_passed_on_and_then_received() {
        try (var iris = openAs("iris");
                var anna = openAs("anna");
                var olga = openAs("olga")) {
            var month = " : september 2024";
            iris.open("/student").click("Toch niet ontvangen" + month);
            iris.page().waitForURL("**dank=ja**");
            assertThat(iris.text()).contains("Wij hebben de praktijk gevraagd het door te betalen");
            iris.examine("stipend-missing");

            anna.open("/praktijk")
                    .page()
                    .locator("a[href$='#doorbetaald']")
                    .first()
                    .click();
            anna.page().waitForURL("**/stages/*-*");
            assertThat(anna.text()).contains("De student zegt: niet ontvangen");
            anna.examine("passing-on").click("Ik heb het nettobedrag doorbetaald" + month);
            anna.page().waitForURL("**gedaan=doorbetaald**");
            assertThat(anna.text()).contains("U hebt het doorbetaald");

            olga.open("/fonds?soort=niet-ontvangen")
                    .until(() -> olga.main().locator("tbody a").count() > 0);
            olga.main().locator("tbody a").click();
            olga.page().waitForURL("**/niet-ontvangen/*-*");
            olga.examine("fund-dispute").click("Sluiten");
            olga.fill("Waarom", "Beiden gebeld.").click("Vastleggen");
            olga.page().waitForURL("**gedaan=ja");
            assertThat(olga.text()).contains("gesloten", "Beiden gebeld.");

            iris.page().reload();
            assertThat(iris.text()).contains("De praktijk zegt dat zij het heeft doorbetaald");
            iris.click("Ja, nu wel ontvangen" + month);
            anna.open("/praktijk")
                    .until(() -> anna.page().locator("a[href$='#doorbetaald']").count() == 0);
        }
    }

    @Test
    @Order(7)
    void who_is_known_by_two_addresses_chooses_his_statement() {
        var address = "iris@thuis.example";
        try (var anna = openAs("anna");
                var iris = openAs("iris")) {
            anna.open("/praktijk/aanvraag").click("Beginnen");
            anna.page().waitForURL("**/student");
            var filing = new Filing(anna);
            filing.student("Iris de Wit", address);
            filing.course();
            filing.days(LocalDate.of(2025, 9, 1));
            filing.hoursAndAgreement();
            anna.page().waitForURL("**/controle");
            anna.click("Indienen");
            anna.page().waitForURL("**/ingediend");

            iris.open(invitation(address)).click("Aannemen");
            iris.page().waitForURL("**/student");
            iris.open("/betaaloverzicht").page().selectOption("#student", new SelectOption().setIndex(1));
            iris.click("Toon");
            iris.page().waitForURL("**student=**");
            assertThat(iris.text()).contains("Betaaloverzicht – Huisartsenpraktijk De Linde (");
            iris.examine("statement-chosen");
        }
    }

    /** The only letter stands open. */
    private static void openNewest(Window window) {
        var closed = window.main().locator(".ssfh-message--new details:not([open]) > summary");
        if (closed.count() > 0) {
            closed.first().click();
        }
    }

    private static void file(Window window, String content) {
        window.page()
                .setInputFiles(
                        "#bestand", new FilePayload("overeenkomst.pdf", "application/pdf", content.getBytes(UTF_8)));
        window.click("Bewaren");
        window.page().waitForLoadState();
    }
}

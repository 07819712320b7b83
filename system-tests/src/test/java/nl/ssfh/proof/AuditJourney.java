package nl.ssfh.proof;

import static nl.ssfh.local.Part.PAYOUTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What an auditor follows, draws and verifies, and what he cannot change. */
abstract class AuditJourney extends BrowserJourney {

    AuditJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @Test
    @Order(1)
    void money_is_followed_from_a_transaction_to_the_bank_and_back() {
        var paid = paidIn(YearMonth.of(2024, 9));
        try (var window = openAs("axel")) {
            window.open("/toezicht").examine("audit");
            window.page().fill("#zoek", paid.replace("-", ""));
            window.click("Zoek");
            window.page().waitForURL("**/termijnen/" + paid);
            assertThat(window.text()).contains("EndToEndId", "Vrijgegeven", "In het grootboek", "Wat de bank zei");
            window.examine("audit-evidence");

            window.page().locator("main a[href*=bankregels]").first().click();
            window.page().waitForURL("**/bankregels/*");
            assertThat(window.text()).contains("SHA-256", "Hoort bij");
            window.examine("audit-bank-line");
            var file = window.fetch("/fonds/termijnen/" + paid + "/bewijs");
            assertThat(file.headers()).containsEntry("content-type", "application/zip");
            assertThat(file.body()).startsWith('P', 'K');
        }
    }

    @Test
    @Order(6)
    void a_file_that_is_not_there_or_is_asked_for_wrongly_is_refused_in_words() {
        try (var window = openAs("axel")) {
            var unknown = window.fetch("/fonds/termijnen/%s/bewijs".formatted(UUID.randomUUID()));
            var wrong = window.fetch("/fonds/rapport/betalingen.csv?van=x");

            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.text()).contains("<html");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.text()).contains("moet", "<html");
        }
    }

    /** A debit of October came without a reference, and two officers said what it paid: {@link MoneyJourney}. */
    @Test
    @Order(2)
    void money_that_people_matched_is_told_apart_from_what_the_bank_said() {
        try (var window = openAs("axel")) {
            window.open("/fonds/termijnen/" + paidIn(YearMonth.of(2024, 10)));
            window.page().locator("main tr:has-text('met de hand gekoppeld') a").click();
            window.page().waitForURL("**/bankregels/*");

            assertThat(window.examine("audit-matched-line").text())
                    .contains("SHA-256", "voorgesteld door behandelaar", "bevestigd door behandelaar", "Hoort bij");
            window.click("met de hand gekoppeld").page().waitForURL("**/onverklaard/*");
            assertThat(window.text()).contains("gekoppeld", "Wat er gebeurde");
        }
    }

    @Test
    @Order(3)
    void the_books_are_read_and_reckoned_anew() {
        try (var window = openAs("axel")) {
            window.open("/toezicht/controle").examine("audit-verification");
            assertThat(window.text()).contains("Alles klopt");
            assertThat(window.page().locator("main tbody tr").count()).isEqualTo(17);
            window.open("/toezicht/grootboek?jaar=2024").examine("audit-ledger");
            window.page().locator("main a[href$=BANK]").click();
            window.page().waitForURL("**/grootboek/BANK");
            window.examine("audit-account");
            window.open("/toezicht/grootboek/BANK?van=gisteren").examine("audit-account-mistaken");
            assertThat(window.text()).contains("Van dag: vul een dag in die bestaat");
            window.open("/toezicht/ontvangst").examine("audit-receipts");
            assertThat(window.text()).contains("september 2024");
            window.page().selectOption("#schooljaar", "2023");
            window.click("Toon").page().waitForURL("**schooljaar=2023");
            assertThat(window.text()).doesNotContain("september 2024");
            window.open("/toezicht/logboek?dienst=payouts").click("Ga na of de keten heel is");
            window.examine("audit-log");
            assertThat(window.text()).contains("De keten is heel");
            window.fill("Alleen over (nummer van een ding)", "SSFH-2024")
                    .click("Toon")
                    .examine("audit-log-mistaken");
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.fetch("/toezicht/grootboek/auditfile.xaf?jaar=2024")
                            .text())
                    .contains("auditfile");
            assertThat(window.fetch("/toezicht/grootboek/BANK/boekingen.csv?van=&tot=")
                            .text())
                    .contains("BANK");
        }
    }

    @Test
    @Order(4)
    void a_sample_says_how_many_euros_are_wrong() {
        try (var window = openAs("axel")) {
            window.open("/toezicht/steekproeven").click("Steekproef trekken");
            window.examine("audit-draw");
            Filing.day(window, "bookedFrom", LocalDate.of(2024, 9, 1));
            Filing.day(window, "bookedTo", LocalDate.of(2024, 9, 30));
            window.fill("Aantal termijnen", "2")
                    .fill("Minstens per groep", "2")
                    .choose("Naar aantal")
                    .choose("95 %")
                    .fill("Woord om mee te loten", "september");
            window.click("Vastleggen").page().waitForURL("**gedaan=ja");
            window.examine("audit-samples");
            window.page().locator("main .ssfh-tasks a").first().click();
            window.page().waitForURL("**/steekproeven/*-*");
            for (var left = window.page()
                            .locator("main tbody a[href*=steekproeven]")
                            .count();
                    left > 0;
                    left--) {
                window.page()
                        .locator("main tr:has-text('nog niet bekeken') a[href*=steekproeven]")
                        .first()
                        .click();
                window.fill("Te veel betaald, in euro", "0").fill("Waarom", "Klopt met het besluit.");
                window.click("Vastleggen").page().waitForURL("**gedaan=ja");
            }

            assertThat(window.text()).contains("Fout in alles wat is betaald", "zekerheid");
            window.examine("audit-sample");
            assertThat(window.fetch(URI.create(window.page().url()).getPath() + "/regels.csv")
                            .text())
                    .contains("STIPEND");
        }
    }

    @Test
    @Order(5)
    void an_auditor_sees_what_officers_do_and_does_none_of_it() {
        try (var window = openAs("axel")) {
            window.open("/fonds");
            assertThat(window.main().locator("form[method=post]").count()).isEqualTo(1);
            assertThat(window.page().navigate("/fonds/begroting/voorstel").status())
                    .isEqualTo(403);
            assertThat(window.open("/fonds/begroting")
                            .main()
                            .locator("form, .utrecht-button")
                            .count())
                    .isZero();
        }
    }

    private String paidIn(YearMonth month) {
        return new Person(platform(), "axel")
                .get(PAYOUTS, "/v1/instalments?state=PAID&limit=1&month=" + month)
                .ok()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}

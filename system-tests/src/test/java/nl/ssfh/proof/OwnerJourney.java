package nl.ssfh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the owner of a practice arranges: who may act for it, how it is told, and what is known of it. */
abstract class OwnerJourney extends BrowserJourney {

    private final LocalDate today;

    OwnerJourney(Supplier<FirstClaim> first, LocalDate today) {
        super(first);
        this.today = today;
    }

    @Test
    @Order(1)
    void an_invitation_can_be_declined_or_taken_back() {
        var address = "weigeraar@linde.example";
        try (var anna = openAs("anna");
                var bram = openAs("bram")) {
            anna.open("/praktijk").click("Machtigingen");
            invite(anna, address);

            bram.open(invitation(address)).click("Weigeren");
            bram.page().waitForLoadState();
            assertThat(bram.examine("invitation-declined").text()).contains("Deze uitnodiging is geweigerd");

            invite(anna, "vergissing@linde.example");
            assertThat(anna.text()).contains("vergissing@linde.example");
            anna.click("Intrekken : vergissing@linde.example").page().waitForLoadState();
            assertThat(anna.text()).doesNotContain("vergissing@linde.example");
        }
    }

    @Test
    @Order(2)
    void a_practice_is_registered_and_its_details_are_mended() {
        try (var window = openAs("bram")) {
            window.open("/praktijken").click("Praktijk aanmelden");
            window.examine("registration")
                    .fill("Naam van de praktijk", "Huisartsenpraktijk De Berk")
                    .fill("KvK-nummer", "1234")
                    .fill("E-mailadres van de praktijk", "praktijk@berk.example")
                    .choose("Nederlands")
                    .fill("PFZW-nummer", "PF-2")
                    .click("Aanmelden");
            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.page().inputValue("#name")).isEqualTo("Huisartsenpraktijk De Berk");
            window.click("English").examineOnce("form-in-other-language").click("Send now");
            assertThat(window.page().title()).startsWith("Error: ");
            assertThat(window.page().inputValue("#name")).isEqualTo("Huisartsenpraktijk De Berk");
            window.click("Nederlands").click("Nu versturen");
            window.fill("KvK-nummer", "87651234").click("Aanmelden");
            window.page().waitForURL("**aangemeld=ja**");
            window.click("Geef nu haar rekeningnummer op").page().waitForURL("**/rekening");
            assertThat(window.text()).contains("Rekeningnummer van Huisartsenpraktijk De Berk");

            window.open("/praktijken").click("Huisartsenpraktijk De Berk").click("Gegevens van de praktijk");
            window.examine("details")
                    .fill("E-mailadres van de praktijk", "balie@berk.example")
                    .click("Opslaan");
            window.page().waitForURL("**gedaan=ja**");
            assertThat(window.page().inputValue("#email")).isEqualTo("balie@berk.example");

            window.click("Ander PFZW-nummer doorgeven");
            window.examine("pfzw-number").fill("Nieuw PFZW-nummer", "PF-2").choose("Het stond verkeerd");
            Filing.day(window, "firstDay", today);
            window.click("Doorgeven");
            assertThat(window.text()).contains("De praktijk heeft dit PFZW-nummer op die dag al.");
            window.fill("Nieuw PFZW-nummer", "PF-3").click("Doorgeven");
            window.page().waitForURL("**gedaan=ja**");
            assertThat(window.text()).contains("PF-3");
        }
    }

    /** Its number is in no register of those who contribute. */
    @Test
    @Order(3)
    void a_refused_claim_does_not_read_like_one_that_is_paid() {
        try (var window = openAs("bram")) {
            window.open("/praktijken").click("Huisartsenpraktijk De Berk").click("Stage melden en aanvragen");
            window.click("Beginnen").page().waitForURL("**/student");
            var filing = new Filing(window);
            filing.student("Mees Smit", "mees@student.example");
            filing.course();
            filing.days(today);
            filing.hoursAndAgreement();
            window.page().waitForURL("**/controle");
            assertThat(window.text())
                    .contains("Volgens het bijdrageregister", "kijk of het nummer klopt.")
                    .contains("€ 0,00", "Klopt het PFZW-nummer bij de gegevens van de praktijk?");
            window.examine("filing-nothing").click("Indienen");
            window.page().waitForURL("**/ingediend");
            window.until(() -> {
                window.page().reload();
                return window.text().contains("De aanvraag is afgewezen");
            });

            assertThat(window.text()).doesNotContain("Daarna betaalt het fonds");
            window.examine("filing-refused").click("Bekijk de stage");
            window.page().waitForURL("**/stages/*-*");
            window.until(() -> window.text().contains("PFZW-nummer"));
            assertThat(window.text())
                    .contains("tot wanneer u om heroverweging kunt vragen", "Er wordt niets betaald")
                    .doesNotContain("nog niets besloten", "Er hoeft niets meer te gebeuren");
            window.examine("placement-refused");
        }
    }

    private static void invite(Window owner, String address) {
        owner.click("Iemand uitnodigen")
                .fill("E-mailadres", address)
                .choose("Nederlands")
                .choose("Meekijken: alles zien, niets wijzigen")
                .click("Uitnodiging versturen");
        owner.page().waitForURL("**/machtigingen?gedaan=uitgenodigd**");
    }
}

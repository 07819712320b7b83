package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.ssfh.local.Part;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a practice does beside its first claim: it sees the money before it asks, and tells what changes. */
abstract class PracticeJourney extends BrowserJourney {

    private final LocalDate today;
    private String placement = "";

    /** Later than the journey in which the practice filed its first claim. */
    PracticeJourney(Supplier<FirstClaim> first, LocalDate today) {
        super(first);
        this.today = today;
    }

    @Test
    @Order(1)
    void the_expected_amount_is_there_while_a_claim_is_filled_in() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/aanvraag").click("Beginnen");
            window.page().waitForURL("**/student");
            assertThat(window.text()).contains("Zodra u opleiding en leerweg hebt ingevuld");
            var filing = new Filing(window);
            filing.student("Tim Bakker", "tim@student.example");

            window.choose("Doktersassistent")
                    .choose("BOL (vooral op school)")
                    .sees("in één hele maand")
                    .sees("Bewaard om");
            assertThat(window.text()).contains("€\u00a0250,00", "nog niet ingevuld");
            filing.course();
            filing.days(today.plusMonths(1));
            window.page().locator("#lastDay-jaar").blur();
            window.sees("in 5 maanden");
            assertThat(window.text()).contains("€\u00a01.750,00");
            window.examine("filing-estimate");

            filing.hoursAndAgreement();
            window.page().waitForURL("**/controle");
            assertThat(window.text()).contains("€\u00a01.750,00");
            window.page().click("main a[href$='/student']");
            window.page().waitForURL("**/student");
            window.fill("Naam van de student", "Tim Bakker").click("Bewaren en verder");
            window.page().waitForURL("**/controle");
            var draft = window.page().url();
            window.click("Indienen");
            window.page().waitForURL("**/ingediend");
            for (var end : List.of("controle", "opleiding", "weggooien")) {
                window.page().navigate(draft.replace("controle", end));
                assertThat(window.page().url()).endsWith("/ingediend");
            }
            window.click("Bekijk de stage");
            window.page().waitForURL("**/stages/*-*");
            placement = window.page().url();
            window.until(() -> window.text().contains("Toegekend"));
        }
    }

    @Test
    @Order(2)
    void a_change_is_told_once_its_meaning_was_seen() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            window.click("Wijziging doorgeven").examine("changes").click("De stage stopt eerder");
            window.page().waitForURL("**/wijzigen/*");
            lastDay(window.examine("change"), today.plusYears(2));
            window.click("Bekijk wat dit betekent");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.examine("change-mistake");

            lastDay(window, today.withDayOfMonth(1).plusMonths(3).minusDays(1));
            window.click("Bekijk wat dit betekent");
            assertThat(window.text()).contains("€\u00a01.050,00", "minder", "Nog niet verstuurd");
            window.examine("change-meaning").click("Versturen");

            window.page().waitForURL("**gedaan=gewijzigd**");
            assertThat(window.text()).contains("Uw wijziging is bewaard", "De stage stopt eerder");
            window.examine("placement-changed");
        }
    }

    @Test
    @Order(3)
    void a_placement_is_renewed_with_everything_that_is_known() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            window.click("Verleng voor volgend studiejaar");
            window.page().waitForURL("**/overeenkomst");

            window.page().navigate(window.page().url().replace("overeenkomst", "controle"));
            assertThat(window.text())
                    .contains("Tim Bakker", "niet ingevuld", String.valueOf(today.getYear() + 1))
                    .contains("Wat u kunt verwachten");
        }
    }

    @Test
    @Order(4)
    void a_draft_is_found_by_its_student_and_thrown_away() {
        try (var window = openAs("anna")) {
            var draft = window.open("/praktijk").page().getByText("Tim Bakker, vanaf");
            draft.first().click();
            window.page().click("main a[href$='/stage']");
            window.page().waitForURL("**/stage");
            window.click("Vorige stap").page().waitForURL("**/opleiding");
            window.click("Later verder").page().waitForURL("**/praktijk?praktijk=**");

            window.page()
                    .locator("a[href$=weggooien]", new Page.LocatorOptions().setHasText("Tim Bakker"))
                    .click();
            var gone = window.page().url();
            window.examine("draft-discard").click("Ja, gooi het concept weg");

            window.page().waitForURL("**weg=ja**");
            assertThat(window.text()).contains("Het concept is weggegooid").doesNotContain("Tim Bakker, vanaf");
            window.page().navigate(gone);
            assertThat(window.page().url()).contains("/praktijk?praktijk=");
        }
    }

    @Test
    @Order(5)
    void a_practice_does_not_agree_and_says_why() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            window.click("Lees het besluit per maand, of vraag om heroverweging");
            window.page().waitForURL("**/besluiten/*-*");
            window.examine("decision").click("Vraag om heroverweging");
            assertThat(window.page().title()).startsWith("Fout: ");
            isFile(window, window.page().url() + "/brief", "application/pdf");

            window.fill("Waarom bent u het er niet mee eens?", "De student werkte meer uren dan u rekende.")
                    .click("Vraag om heroverweging");

            window.page().waitForURL("**verstuurd=ja**");
            assertThat(window.text()).contains("Wij hebben uw verzoek ontvangen", "U krijgt antwoord uiterlijk op");
            window.examine("objection");
        }
    }

    @Test
    @Order(6)
    void a_claim_is_withdrawn_after_a_warning() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            window.click("Aanvraag intrekken").examine("withdraw").click("Ja, trek de aanvraag in");

            window.page().waitForURL("**gedaan=ingetrokken**");
            assertThat(window.text()).contains("Uw aanvraag is ingetrokken");
        }
    }

    @Test
    @Order(7)
    void a_placement_that_is_registered_is_claimed_for_by_its_agreement_alone() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            assertThat(window.text()).contains("uitgenodigd, nog geen antwoord");
            window.click("Opnieuw uitnodigen");
            window.page().waitForURL("**gedaan=uitgenodigd**");
            assertThat(window.text()).contains("De student krijgt een nieuwe mail");
            window.click("Vergoedingen aanvragen");
            window.page().waitForURL("**/overeenkomst");
            assertThat(window.text()).contains("Deze stage is al gemeld");
            window.examine("filing-registered").click("Bewaren en verder");
            assertThat(window.page().title()).startsWith("Fout: ");
            Filing.agreement(window);
            window.page().waitForURL("**/controle");
            assertThat(window.text()).contains("Tim Bakker", "Doktersassistent");
            assertThat(window.page().getByText("Wijzigen").count()).isEqualTo(1);
            window.examine("filing-check-registered");
            var draft = window.page().url();
            assertThat(window.page()
                            .navigate(draft.replace("controle", "opleiding"))
                            .status())
                    .isEqualTo(404);
            window.page().navigate(draft);
            window.click("Indienen");
            window.page().waitForURL("**/ingediend");
        }
    }

    @Test
    @Order(8)
    void what_was_wrong_from_the_start_is_put_right_with_its_reason() {
        try (var window = openAs("anna")) {
            window.page().navigate(placement);
            window.until(() -> window.text().contains("Toegekend"));
            window.click("Wijziging doorgeven").click("Er verandert niets, maar er stond iets verkeerd");
            window.page().waitForURL("**/verbeteren");
            assertThat(window.page().inputValue("#hoursPerWeek")).isEqualTo("16");
            window.examine("amend").fill("Uren per week", "14,5").click("Verbetering versturen");
            assertThat(window.text()).contains("Kies een antwoord: Waarom stond het verkeerd?");
            window.choose("Ik had iets verkeerd ingevuld").click("Verbetering versturen");
            window.page().waitForURL("**gedaan=verbeterd**");
            assertThat(window.text()).contains("Uw verbetering is bewaard", "14,5");
        }
    }

    @Test
    @Order(9)
    void what_was_paid_is_on_one_page_and_in_files_to_keep() {
        try (var window = openAs("anna")) {
            window.open("/praktijk");
            assertThat(window.text()).contains("Per maand in dit schooljaar");
            isFile(window, link(window, "stages (Excel)"), "spreadsheetml");
            isFile(window, link(window, "aanvragen (csv)"), "text/csv");

            window.click("Betaaloverzicht");
            window.page().waitForURL("**/betaaloverzicht**");
            assertThat(window.text())
                    .contains("€\u00a0150,00", "betaald", "SSFH-", "Verrekend", "kenmerk op uw afschrift");
            window.examine("statement");
            isFile(window, link(window, "Als pdf"), "application/pdf");
            isFile(window, link(window, "Als Excel"), "spreadsheetml");
            isFile(window, link(window, "Als csv"), "text/csv");
            isFile(window, link(window, "Jaaroverzicht %d (pdf)".formatted(today.getYear())), "application/pdf");
            window.main().locator("tbody a").first().click();
            window.page().waitForURL("**/praktijk/stages/*");
        }
    }

    @Test
    @Order(10)
    void an_owner_invites_a_colleague_changes_what_he_may_and_ends_it() {
        var address = "manager@linde.example";
        try (var anna = openAs("anna");
                var bram = openAs("bram")) {
            anna.open("/praktijk").click("Machtigingen");
            anna.click("Iemand uitnodigen").examine("invite");
            anna.fill("E-mailadres", address)
                    .choose("Nederlands")
                    .choose("Indienen: stages melden en aanvragen")
                    .click("Uitnodiging versturen");
            anna.page().waitForURL("**gedaan=uitgenodigd**");
            assertThat(anna.text())
                    .contains(address, "De machtiging geldt zodra zij is aangenomen", "nog geen antwoord");

            bram.open(invitation(address)).click("Aannemen");
            bram.page().waitForURL("**/praktijk?praktijk=**");
            assertThat(bram.text()).contains("Huisartsenpraktijk De Linde");
            bram.open("/praktijken").examine("practices");
            bram.fill("Naam van de praktijk", "linde").click("Zoek");
            bram.page().waitForLoadState();
            assertThat(bram.text()).contains("Huisartsenpraktijk De Linde");
            assertThat(bram.page().url()).doesNotContain("linde");

            anna.open("/praktijk").click("Machtigingen");
            assertThat(anna.text()).contains(address).doesNotContain("nog geen antwoord");
            anna.examine("mandates");
            anna.page().locator("details summary").last().click();
            anna.page().locator("button[name=rol][value=VIEWER]").last().click();
            anna.page().waitForURL("**gedaan=ja**");
            anna.page().locator("details summary").last().click();
            anna.page().locator("form[action$=beeindigen] button").last().click();
            anna.page().waitForLoadState();
            bram.until(() -> !bram.text().contains("De Linde"));
        }
    }

    @Test
    @Order(11)
    void a_practice_trusts_an_office_by_its_number() {
        try (var window = openAs("anna")) {
            window.open("/organisaties")
                    .fill("Naam", "Kantoor De Balans")
                    .fill("KvK-nummer", "87654321")
                    .choose("Administratiekantoor of accountant")
                    .click("Aanmelden");
            window.page().waitForLoadState();
            window.examine("organisations").click("Kantoor De Balans");
            window.page().waitForURL("**/organisaties/*-*");
            assertThat(window.text()).contains("Anna de Vries (u)", "beheerder");
            window.examine("organisation");

            window.open("/praktijk").click("Machtigingen").click("Een kantoor machtigen");
            window.fill("KvK-nummer van het kantoor of de organisatie", "11111111")
                    .choose("Meekijken: alles zien, niets wijzigen")
                    .click("Machtigen");
            assertThat(window.examine("grant-mistake").text()).contains("Er is geen organisatie met dit nummer");
            window.fill("KvK-nummer van het kantoor of de organisatie", "87654321")
                    .click("Machtigen");

            window.page().waitForURL("**gedaan=ja**");
            assertThat(window.text()).contains("Kantoor De Balans", "Meekijken");
        }
    }

    @Test
    @Order(12)
    void a_colleague_in_an_office_sees_the_practice_that_trusts_it_beside_his_own() {
        var address = "medewerker@balans.example";
        try (var anna = openAs("anna");
                var bram = openAs("bram")) {
            anna.open("/organisaties").click("Kantoor De Balans");
            anna.fill("E-mailadres", address)
                    .choose("Nederlands")
                    .choose("Lid: handelt voor de praktijken")
                    .click("Uitnodiging versturen");
            bram.open(invitation(address)).click("Aannemen").page().waitForURL("**/organisaties/*-*");
            assertThat(bram.text()).contains("Kantoor De Balans");

            var own = new Person(platform(), "bram")
                    .post(Part.CLAIMS, "/v1/practices", """
                    {"name": "Huisartsenpraktijk De Eik", "kvk": "23456789", "pfzw": "PF-2",
                     "contact": {"email": "praktijk@eik.example", "language": "nl"}}""")
                    .id();
            bram.open("/praktijk?praktijk=" + own).open("/praktijk");
            assertThat(bram.text()).contains("Huisartsenpraktijk De Eik", "Stage melden en aanvragen");
            bram.until(() -> bram.text().contains("Geef een rekeningnummer op"));
            bram.examine("practice-without-account")
                    .click("Geef een rekeningnummer op. Zonder nummer kan het fonds niet betalen.");
            assertThat(bram.examine("account-asked").text())
                    .contains("De Eik", "Zonder nummer kan het fonds niet betalen");
            bram.open("/praktijken");
            assertThat(bram.text()).contains("De Eik", "Meekijken", "open ta");

            bram.examine("practices-of-many").click("Huisartsenpraktijk De Linde");
            bram.page().waitForURL("**/praktijk?praktijk=**");
            assertThat(bram.text()).contains("U kijkt voor deze praktijk mee").doesNotContain("Stage melden");
            bram.examine("practice-viewer").open("/praktijk/rekening");
            assertThat(bram.text()).contains("De Linde", "Alleen een eigenaar van de praktijk");
            bram.open("/praktijk/gegevens").examine("details-viewer");
            assertThat(bram.text()).contains("praktijk@linde.example", "Alleen een eigenaar van de praktijk");
            bram.page().navigate(placement);
            assertThat(bram.examine("placement-viewer").text())
                    .contains("U kijkt voor deze praktijk mee")
                    .doesNotContain("Wijziging doorgeven", "Aanvraag intrekken");
            assertThat(bram.page().navigate(placement + "/wijzigen").status()).isEqualTo(403);
            assertThat(bram.text()).contains("U kijkt voor deze praktijk mee");
        }
    }

    @Test
    @Order(13)
    void a_practice_chooses_its_messages() {
        try (var window = openAs("anna")) {
            window.open("/praktijk").click("Berichten instellen");
            window.choose("Ja, zet alles van een dag bij elkaar in één mail")
                    .page()
                    .selectOption("#stil-van", "20:00");
            window.page().selectOption("#stil-tot", "07:00");
            window.page().selectOption("#INSTALMENTS_SENT", "MAIL");
            window.click("Bewaren");

            window.page().waitForURL("**bewaard=ja**");
            window.examine("preferences");
            assertThat(window.page().isChecked("#samen")).isTrue();
            assertThat(window.page().inputValue("#stil-tot")).isEqualTo("07:00");
            assertThat(window.page().inputValue("#INSTALMENTS_SENT")).isEqualTo("MAIL");
        }
    }

    @Test
    @Order(14)
    void a_file_is_looked_at_before_its_good_lines_go_in() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/import").page().locator("summary").click();
            window.examine("import");
            window.page().locator("summary").click();
            assertThat(window.text()).contains("DOCTORS_ASSISTANT: ", "Zoals 1-9-2024.", "Huisartsenpraktijk De Linde");
            isFile(window, "/praktijk/import/voorbeeld?vorm=excel", "spreadsheetml");
            var template = window.page()
                    .request()
                    .get("/praktijk/import/voorbeeld?vorm=csv")
                    .text();
            var first = template.lines()
                    .filter(line -> line.contains("tim@student.example"))
                    .findFirst()
                    .orElseThrow();
            var nextYear = today.getYear() + 1;
            var open = first.substring(0, first.indexOf(",,,"));
            var good = open + ",%d-11-01,%d-12-31,nee,ja,ja,ja,".formatted(nextYear, nextYear);
            var header = template.lines().findFirst().orElseThrow();

            send(window, "%s\n%s\n%s\n".formatted(header, good, good.replace("nee", "misschien")));
            window.page().waitForURL("**/import/*-*");
            assertThat(window.text()).contains("Er is nog niets gemeld", "employedInSameFunction: moet ja of nee zijn");
            window.examine("import-preview").click("Gooi het bestand weg");
            window.page().waitForURL("**/import?weg=ja");
            assertThat(window.text()).contains("Er is niets mee gedaan");

            send(window, "%s\n%s\n%s\n".formatted(header, good, good.replace("nee", "misschien")));
            window.page().waitForURL("**/import/*-*");
            try (var _ = HeldTable.hold(platform(), CLAIMS, "import_key")) {
                window.click("Lees de goede regels in");
                window.sees("Wij lezen het bestand in").examine("import-busy");
            }

            window.sees("Het bestand is ingelezen");
            assertThat(window.text()).contains("SSFH-" + today.getYear());
            window.examine("import-done");
            isFile(window, link(window, "Bewaar dit verslag (csv)"), "text/csv");
        }
    }

    @Test
    @Order(15)
    void of_a_student_who_is_claimed_for_already_the_draft_says_so_and_is_kept() {
        try (var window = openAs("anna")) {
            window.open("/praktijk/aanvraag").click("Beginnen");
            window.page().waitForURL("**/student");
            var filing = new Filing(window);
            filing.student("Tim Bakker", "tim@student.example");
            filing.course();
            filing.days(today.plusMonths(1));
            filing.hoursAndAgreement();
            window.page().waitForURL("**/controle");
            window.click("Indienen").page().waitForSelector("main .ssfh-error-summary");

            assertThat(window.text()).contains("Deze aanvraag is niet ingediend", "Concept weggooien");
            window.examine("filing-taken");
        }
    }

    private static void send(Window window, String csv) {
        window.page().setInputFiles("#bestand", new FilePayload("stages.csv", "text/csv", csv.getBytes(UTF_8)));
        window.click("Bekijk het bestand");
    }

    private static void lastDay(Window window, LocalDate day) {
        Filing.day(window, "lastDay", day);
    }

    private static String link(Window window, String name) {
        return window.page()
                .getByText(name, new Page.GetByTextOptions().setExact(true))
                .getAttribute("href");
    }

    private static void isFile(Window window, String address, String type) {
        var answer = window.page().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).contains(type);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.body()).hasSizeGreaterThan(100);
    }
}

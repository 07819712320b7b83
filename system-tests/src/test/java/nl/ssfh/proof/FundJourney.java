package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.ELIGIBILITY;
import static nl.ssfh.local.Part.PAYOUTS;
import static nl.ssfh.proof.FirstClaim.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import nl.ssfh.proof.browser.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What officers decide, on a platform where a claim has been paid and more is decided. */
abstract class FundJourney extends BrowserJourney {

    private static final String WHY = "Nagevraagd bij de praktijk.";

    /** Six times what most stipends are. */
    private static final String MUCH = "900,00";

    private final LocalDate today;
    private Person anna;
    private Person olga;
    private JsonNode claim;
    private JsonNode fresh;

    FundJourney(Supplier<FirstClaim> first, LocalDate today) {
        super(first);
        this.today = today;
    }

    @BeforeAll
    void meet() {
        platform().setBusinessDate(today);
        anna = new Person(platform(), "anna");
        olga = new Person(platform(), "olga");
        claim = paidClaim();
        fresh = freshClaim(claim.path("practice").asText());
    }

    @Test
    @Order(1)
    void a_claim_is_found_by_its_reference_and_held_until_another_lifts_it() {
        try (var window = openAs("olga");
                var other = openAs("otto")) {
            window.open("/fonds");
            find(window, claim.path("reference").asText());
            window.until(() -> !window.text().contains("antwoordt nu niet"));
            assertThat(window.text()).contains("geldt nu", "Wat de bank zei", "geboekt", "Aanvraag ontvangen");
            assertThat(window.text()).contains("Leerjaar", "Al betaald in deze functie", "Huisartsenpraktijk De Linde");
            window.examine("fund-claim-story").click("Aanvraag blokkeren");
            window.page().waitForURL("**/nieuw/CLAIM/**");
            window.click("Vastleggen");
            assertThat(window.page().title()).startsWith("Fout: ");
            window.examine("fund-deed-mistake");
            confirm(window);
            assertThat(window.examine("fund-claim-held").text())
                    .contains("Geblokkeerd", WHY)
                    .doesNotContain("Aanvraag blokkeren");

            assertThat(other.open("/fonds?soort=blokkades")
                            .examine("fund-holds")
                            .text())
                    .contains(claim.path("reference").asText());
            assertThat(other.click("aanvraag").examine("fund-hold").text()).contains("SSFH-2024-");
            assertThat(other.click("Opheffen").text()).contains("SSFH-2024-", WHY);
            confirm(other);
            assertThat(other.text()).contains("De blokkade is opgeheven", WHY);
        }
    }

    @Test
    @Order(2)
    void what_the_bank_cannot_explain_is_taken_on_and_closed() {
        try (var window = openAs("olga")) {
            handIn(window, credit("FUND", "12.34", LocalDate.of(2024, 10, 25)));
            assertThat(window.text()).contains("bericht van boeking", "1 onverklaard");
            window.examine("fund-bank-reports").click("Bekijk het bericht");
            window.page().waitForURL("**/fonds/bank/*-*");
            assertThat(window.examine("fund-bank-report").text()).contains("SHA-256", "Onverklaard", "€\u00a012,34");

            window.open("/fonds").examine("fund-work");
            window.open("/fonds?soort=bank")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            window.page().waitForURL("**/onverklaard/**");
            window.click("Oppakken").click("Vastleggen");
            window.page().waitForURL("**gedaan=ja");
            assertThat(window.open("/fonds?wie=ik").text()).contains("Onverklaard van de bank");

            window.page().locator("main tbody a").first().click();
            window.examine("fund-suspense").click("Sluiten");
            confirm(window);
            assertThat(window.text()).contains("gesloten", WHY).doesNotContain("Koppelen");
        }
    }

    @Test
    @Order(3)
    void an_objection_is_decided_month_by_month() {
        var decision = inForce();
        anna.post(
                        ELIGIBILITY,
                        "/v1/decisions/%s/objections"
                                .formatted(decision.path("id").asText()),
                        "{\"grounds\": \"Wij begeleiden meer uren dan u rekent.\"}")
                .ok();
        try (var window = openAs("otto")) {
            window.open("/fonds?soort=bezwaren")
                    .page()
                    .locator("main tbody tr:has-text('%s') a"
                            .formatted(fresh.path("reference").asText()))
                    .first()
                    .click();
            window.page().waitForURL("**/beoordelingen/**");
            assertThat(window.examine("fund-objection").text()).contains("de praktijk", "Tegen het besluit van");
            var rows = window.page().locator("main form tbody tr");
            rows.last().locator("select").selectOption("GRANTED");
            window.page().locator("main form button").last().click();
            assertThat(window.text()).contains("vul een bedrag in", "Vul in waarom");

            rows.last().locator("input").fill("210,50");
            window.fill("Waarom", WHY).click("Besluit nemen");
            window.page().waitForURL("**gedaan=ja");
            assertThat(window.examine("fund-objection-decided").text()).contains(WHY, "Besloten door", "Was", "210,50");
        }
        await().atMost(PATIENCE).until(() -> inForce().path("months").toString().contains("21050"));
    }

    /** Before 1 September 2016 no policy held. */
    @Test
    @Order(4)
    void a_month_of_which_the_rules_say_nothing_is_decided_by_a_person() {
        claimFor(claim.path("practice").asText(), LocalDate.of(2016, 8, 1), LocalDate.of(2016, 8, 31));
        try (var window = openAs("otto")) {
            window.open("/fonds?soort=beoordelingen")
                    .until(() -> window.main().locator("tbody a").count() > 0);
            window.main().locator("tbody a").first().click();
            window.page().waitForURL("**/beoordelingen/**");
            window.examine("fund-review");
            var rows = window.main().locator("form tbody tr");
            rows.first().locator("select").selectOption("GRANTED");
            rows.first().locator("input").fill(MUCH);
            rows.last().locator("select").selectOption("REFUSED");
            window.fill("Waarom", WHY).click("Besluit nemen");
            window.page().waitForURL("**gedaan=ja");

            assertThat(window.text()).contains(WHY, "Besloten door");
        }
    }

    @Test
    @Order(5)
    void a_budget_counts_once_another_officer_confirms_it() {
        try (var window = openAs("olga");
                var other = openAs("otto")) {
            window.open("/fonds/begroting/voorstel")
                    .fill("Jaar", "2024")
                    .choose("stagevergoeding")
                    .fill("Bedrag in euro", "12500,50")
                    .fill("Waarom", "Besloten door het bestuur.")
                    .click("Vastleggen");
            window.page().waitForURL("**gedaan=ja");
            window.page().getByText("Voorstel voor 2024").click();
            window.click("Bevestigen").click("Vastleggen");
            assertThat(window.page().title()).startsWith("Fout: ");

            other.open("/fonds?soort=begroting")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            other.examine("fund-budget-proposal").click("Bevestigen").examine("fund-budget-confirmation");
            assertThat(other.text()).contains("2024", "stagevergoeding", "12.500,50", "Besloten door het bestuur.");
            other.click("Vastleggen");
            other.page().waitForURL("**gedaan=ja");
            assertThat(other.text()).contains("12.500,50", "geldt");
            assertThat(other.open("/fonds/begroting").examine("fund-budget").charts())
                    .isGreaterThan(1);
            assertThat(other.fetch("/fonds/begroting/prognose.csv").text()).contains("STIPEND");
            other.open("/fonds/rapport?per=MONTH&per=TRACK").examine("fund-report");
            other.open("/fonds/rapport?van=9-2024&tot=8-2024&per=FEE").examineOnce("fund-report-mistake");
            assertThat(other.text()).contains("Tot en met mag niet vóór de eerste maand liggen", "september 2024");
            other.fill("Tot en met", "9-2024").choose("praktijk").click("Toon");
            assertThat(other.examine("fund-report-practices").text()).contains("Huisartsenpraktijk De Linde");
            assertThat(other.fetch("/fonds/rapport/betalingen.csv?per=MONTH").text())
                    .contains("month");
        }
    }

    @Test
    @Order(6)
    void what_was_paid_too_much_is_given_up_by_two() {
        var placement = claim.path("placement").asText();
        anna.post(
                        CLAIMS,
                        "/v1/placements/%s/changes".formatted(placement),
                        "{\"kind\": \"INTERRUPTION\", \"from\": \"2024-09-02\", \"until\": \"2024-09-15\", \"saidBy\": \"PRACTICE\"}")
                .ok();
        await().atMost(PATIENCE)
                .until(() -> olga.get(PAYOUTS, "/v1/recoveries?open=true")
                                .ok()
                                .path("items")
                                .size()
                        > 0);
        try (var window = openAs("olga");
                var other = openAs("otto")) {
            window.open("/fonds?soort=terugvorderingen")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            window.page().waitForURL("**/terugvorderingen/**");
            var here = window.page().url();
            window.click("Afboeken").fill("Bedrag in euro", "10,00");
            assertThat(window.text()).contains("Staat open", "Huisartsenpraktijk De Linde", "vervalt een factuur");
            confirm(window);

            other.page().navigate(here);
            other.click("Besluiten over de afboeking").choose("Ja");
            confirm(other);
            assertThat(other.text()).contains("afgeboekt");
            other.examine("fund-recovery");
        }
    }

    @Test
    @Order(7)
    void what_a_practice_pays_on_an_invoice_is_booked_as_the_bank_reported_it() {
        try (var window = openAs("olga")) {
            handIn(window, credit("PAID", "5.00", today));
            window.open("/fonds?soort=terugvorderingen")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            window.page().waitForURL("**/terugvorderingen/**");
            window.click("Factuur sturen");
            confirm(window);
            assertThat(window.text()).contains("te betalen tot en met").doesNotContain("Factuur sturen");
            assertThat(window.fetch(window.page()
                                    .locator("main a:has-text('pdf')")
                                    .getAttribute("href"))
                            .headers())
                    .containsEntry("content-type", "application/pdf");

            window.click("Betaling boeken").examine("fund-invoice-payment");
            assertThat(window.text()).contains("T2024-", "Huisartsenpraktijk De Linde", "REF-PAID");
            window.page().locator("input[name=bankEntry]").first().check();
            window.click("Vastleggen").page().waitForURL("**gedaan=ja");
            assertThat(window.examine("fund-recovery-invoiced").text())
                    .contains("betaald €\u00a05,00", "de bank meldde nog geen bijschrijving die past");
            seesInvoice("anna");

            window.click("Verrekenen");
            confirm(window);
            assertThat(window.text()).contains("ingetrokken").doesNotContain("Betaling boeken");
        }
    }

    /** Who acts for the practice is led to it from what waits for him. */
    private void seesInvoice(String login) {
        try (var window = openAs(login)) {
            window.open("/mijn").page().click("main a:has-text('Betaal factuur T2024-')");
            window.page().waitForURL("**#terug-te-betalen");
            assertThat(window.examine("statement-invoice").text()).contains("Terug te betalen", "€\u00a05,00");
            var letter = window.page().locator("main a[href*=factuur]").first().getAttribute("href");
            assertThat(window.fetch(letter).headers()).containsEntry("content-type", "application/pdf");
        }
    }

    @Test
    @Order(8)
    void a_run_says_what_is_unusual_and_lets_a_line_go() {
        var run = preparedRun();
        try (var window = openAs("otto");
                var auditor = openAs("axel")) {
            window.open("/fonds/betaalruns/" + run).examine("fund-run");
            assertThat(window.text()).contains("Per vergoeding", "Gaan mee", "Huisartsenpraktijk De Linde");
            assertThat(window.page()
                            .locator("section[aria-labelledby=ongewoon] li")
                            .allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("Veel groter dan de meeste", "1 termijn");
            window.page().locator("main a[href*=eruit]").first().click();
            assertThat(window.examine("fund-take-out").text()).contains("SSFH-2024-", "Bedrag", "€");
            confirm(window);

            assertThat(window.text()).contains("Uit de run gehaald", WHY);
            auditor.open("/fonds/betaalruns/" + run);
            assertThat(auditor.text()).contains("Gaan mee", "alle goed");
            assertThat(auditor.main().locator("form").count()).isZero();
        } finally {
            olga.post(PAYOUTS, "/v1/runs/%s/cancellation".formatted(run), "{}");
        }
    }

    @Test
    @Order(9)
    void what_waits_for_nobody_and_what_is_found_nowhere_say_so() {
        try (var window = openAs("olga")) {
            window.open("/fonds");
            find(window, "SSFH-0000");
            assertThat(window.text()).contains("Er is niets gevonden");
            window.examine("fund-nothing-found");
            find(window, "De Linde");
            window.click("Huisartsenpraktijk De Linde").examine("fund-practice");
            window.open("/fonds/rekeningen/" + claim.path("practice").asText()).examine("fund-account");
            window.open("/fonds/uitzonderingen/nieuw/PLACEMENT/%s/%s"
                            .formatted(
                                    claim.path("placement").asText(),
                                    claim.path("id").asText()))
                    .examine("fund-override");
            assertThat(window.text()).contains("SSFH-2024-");
            window.choose("begroting op");
            Filing.day(window, "endsOn", today.plusMonths(6));
            confirm(window);
            assertThat(window.open("/fonds?soort=uitzonderingen").text()).contains("begroting op", WHY);
        }
    }

    @Test
    @Order(10)
    void a_run_that_the_bank_answered_is_closed() {
        try (var window = openAs("olga")) {
            window.open("/fonds?soort=betaalruns")
                    .page()
                    .locator("main tbody a:has-text('Afsluiten')")
                    .click();
            window.page().waitForURL("**/betaalruns/*-*");
            window.click("Run afsluiten");

            assertThat(window.text()).contains("afgesloten").doesNotContain("Run afsluiten");
        }
    }

    private JsonNode paidClaim() {
        for (var practice : anna.get(CLAIMS, "/v1/practices").ok().path("items")) {
            for (var each : anna.get(
                            CLAIMS, "/v1/claims?practice=" + practice.path("id").asText())
                    .ok()
                    .path("items")) {
                if (isPaid(each)) {
                    return each;
                }
            }
        }
        throw new AssertionError("No claim is paid");
    }

    private boolean isPaid(JsonNode each) {
        var placement = each.path("placement").asText();
        return each.path("status").asText().equals("GRANTED")
                && anna.get(PAYOUTS, "/v1/placements/%s/schedule".formatted(placement))
                        .ok()
                        .toString()
                        .contains("\"PAID\"");
    }

    /** A claim of today, for a placement of nine months that begins this month. */
    private JsonNode freshClaim(String practice) {
        var begin = today.withDayOfMonth(1);
        var id = claimFor(practice, begin, begin.plusMonths(9).minusDays(1));
        return await().atMost(PATIENCE)
                .until(
                        () -> anna.get(CLAIMS, "/v1/claims/" + id).ok(),
                        each -> each.path("status").asText().equals("GRANTED"));
    }

    private String claimFor(String practice, LocalDate first, LocalDate last) {
        var placement = anna.post(CLAIMS, "/v1/placements", """
                {"practice": "%s", "student": {"name": "Bas Kok", "email": "bas@student.example", "language": "nl"},
                 "track": "BOL", "course": "DOCTORS_ASSISTANT", "crebo": "25991", "studyYear": 1, "entrant": "REGULAR",
                 "hoursPerWeek": 16, "firstDay": "%s", "lastDay": "%s", "employedInSameFunction": false}""".formatted(practice, first, last))
                .id();
        return anna.post(CLAIMS, "/v1/claims", """
                {"placement": "%s", "status": "SUBMITTED",
                 "agreement": {"mandatoryFormat": true, "namesPractice": true, "namesStudent": true}}""".formatted(placement)).id();
    }

    private JsonNode inForce() {
        var decisions = anna.get(
                        ELIGIBILITY, "/v1/decisions?claim=" + fresh.path("id").asText())
                .ok()
                .path("items");
        return decisions.path(decisions.size() - 1);
    }

    /** A run of the first month after those that have one, with all that is due. */
    private String preparedRun() {
        var last = YearMonth.of(2024, 9);
        for (var run : olga.get(PAYOUTS, "/v1/runs?limit=200").ok().path("items")) {
            if (!run.path("state").asText().equals("CANCELLED")) {
                var month = YearMonth.parse(run.path("month").asText());
                last = month.isAfter(last) ? month : last;
            }
        }
        var month = last.plusMonths(1);
        platform().setBusinessDate(month.atDay(25));
        sayThatAllRunIn(month);
        return olga.post(PAYOUTS, "/v1/runs", "{\"month\": \"%s\"}".formatted(month))
                .id();
    }

    private void sayThatAllRunIn(YearMonth month) {
        anna.post(
                        CLAIMS,
                        "/v1/month-confirmations",
                        "{\"month\": \"%s\", \"practice\": \"%s\", \"all\": true}"
                                .formatted(month, claim.path("practice").asText()))
                .ok();
    }

    private static void handIn(Window window, String report) {
        window.open("/fonds/bank")
                .page()
                .setInputFiles("#bestand", new FilePayload("camt.xml", "text/xml", report.getBytes(UTF_8)));
        window.click("Verwerken").page().waitForURL("**nieuw=**");
    }

    private static void find(Window window, String text) {
        window.page().fill("#zoek", text);
        window.click("Zoek");
    }

    private static void confirm(Window window) {
        window.fill("Waarom", WHY).click("Vastleggen");
        window.page().waitForURL("**gedaan=ja");
    }

    /** Money that came in and that no payment of the fund explains. */
    private static String credit(String name, String euros, LocalDate day) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>M-%1$s</MsgId><CreDtTm>%3$sT23:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>N-%1$s</Id><CreDtTm>%3$sT23:00:00</CreDtTm>
                <Acct><Id><IBAN>NL03SSFH0000000001</IBAN></Id></Acct>
                <Ntry><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%3$s</Dt></BookgDt><AcctSvcrRef>REF-%1$s</AcctSvcrRef></Ntry>
                </Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(name, euros, day);
    }
}

package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.PAYOUTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ssfh.local.Part;
import nl.ssfh.proof.browser.Window;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What officers do with the run of October, with what the bank says of it, and with what stands in its way. */
abstract class MoneyJourney extends BrowserJourney {

    private static final String WHY = "Nagevraagd bij de bank.";
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final YearMonth NEXT = MONTH.plusMonths(1);
    private static final LocalDate LATER = MONTH.atDay(30);
    private static final Pattern TRANSFER =
            Pattern.compile("<EndToEndId>([^<]+)</EndToEndId>.*?<InstdAmt Ccy=\"EUR\">([0-9.]+)<", Pattern.DOTALL);

    private Person anna;
    private String practice = "";
    private String run = "";
    private String file = "";

    MoneyJourney(Supplier<FirstClaim> first) {
        super(first);
    }

    @BeforeAll
    void october() {
        platform().setBusinessDate(MONTH.atDay(25));
        anna = new Person(platform(), "anna");
        practice = anna.get(CLAIMS, "/v1/practices")
                .ok()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        sayThatAllAreRunning(MONTH);
    }

    /** Otto lifted a hold from what is paid, so another has to release it. */
    @Test
    @Order(1)
    void a_run_is_cancelled_and_prepared_again() {
        try (var otto = openAs("otto")) {
            prepare(otto, YearMonth.of(2024, 9));
            assertThat(otto.page().title()).startsWith("Fout: ");
            prepare(otto, MONTH);
            otto.page().waitForURL("**/betaalruns/*-*");
            otto.click("Run annuleren");
            assertThat(otto.text()).contains("geannuleerd");

            prepare(otto, MONTH);

            otto.page().waitForURL("**/betaalruns/*-*");
            run = pathOf(otto);
        }
    }

    @Test
    @Order(2)
    void a_run_of_which_the_day_has_passed_is_renewed() {
        platform().setBusinessDate(LATER);
        try (var olga = openAs("olga");
                var otto = openAs("otto")) {
            olga.open(run).click("Vrijgeven");
            assertThat(olga.page().title()).startsWith("Fout: ");
            olga.examine("fund-run-refused");
            assertThat(olga.text()).contains("die dag is voorbij", "Run vernieuwen");

            otto.open(run + "/vernieuwen").examine("fund-run-renewal").click("Vastleggen");

            otto.page().waitForURL("**gedaan=ja");
            otto.page().locator("main a[href*='/betaalruns/']").first().click();
            otto.page().waitForURL("**/betaalruns/*-*");
            assertThat(pathOf(otto)).isNotEqualTo(run);
            run = pathOf(otto);
        }
    }

    @Test
    @Order(3)
    void another_officer_releases_and_sends_it_and_who_looks_on_sees_it_happen() {
        try (var otto = openAs("otto");
                var olga = openAs("olga")) {
            otto.open(run);
            olga.open(run).click("Vrijgeven");
            assertThat(olga.text()).contains("vrijgegeven, nog niet verzonden");
            otto.page().waitForSelector("#stand:has-text('vrijgegeven')");

            olga.click("Verzenden");

            assertThat(olga.text()).contains("verzonden naar de bank", "Gaan mee");
            otto.page().waitForSelector("#bestanden-deel a");
            olga.examine("fund-run-sent");
            file = olga.fetch(run + "/bestanden/1").text();
        }
    }

    @Test
    @Order(4)
    void money_without_a_reference_is_matched_by_two_officers() {
        var transfer = TRANSFER.matcher(file).results().findFirst().orElseThrow();
        try (var olga = openAs("olga");
                var otto = openAs("otto")) {
            handIn(otto, booked(transfer));
            otto.open("/fonds?soort=bank")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            otto.page().waitForURL("**/onverklaard/**");
            otto.click("Koppelen aan een betaling").fill("Kenmerk van de betaling", dashed(transfer.group(1)));
            confirm(otto);
            var item = pathOf(otto);
            otto.click("Koppeling bevestigen").click("Vastleggen");
            assertThat(otto.page().title()).startsWith("Fout: ");

            olga.open(item).click("Koppeling bevestigen").examine("fund-match");
            assertThat(olga.text()).contains(transfer.group(1), "SSFH-2024-", "Praktijk", "afgeschreven");
            olga.click("Vastleggen").page().waitForURL("**gedaan=ja");

            assertThat(olga.text()).contains("gekoppeld");
            assertThat(olga.open(item + "/bevestigen").main().locator("form").count())
                    .isZero();
        }
    }

    private static String dashed(String id) {
        return id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    @Test
    @Order(5)
    void what_the_bank_refused_goes_along_with_the_next_run() {
        var refused = TRANSFER.matcher(file).results().skip(1).findFirst().orElseThrow();
        try (var otto = openAs("otto")) {
            handIn(otto, refused(refused));
            otto.open("/fonds").page().click("main tbody a:has-text('De bank gaf geen reden')");
            otto.page().waitForURL("**/termijnen/*-*");
            assertThat(otto.examine("fund-line-refused").text()).contains("De bank gaf geen reden");
            otto.click("Opnieuw laten betalen");
            assertThat(otto.examine("fund-pay-again").text()).contains("SSFH-2024-", "Bedrag", "€");
            confirm(otto);

            assertThat(otto.text()).contains("aan de beurt").doesNotContain("Opnieuw laten betalen");
        }
    }

    @Test
    @Order(6)
    void an_event_that_nobody_can_read_stays_parked_and_says_why() {
        tellNonsense();
        try (var window = openAs("olga")) {
            window.open("/fonds/geparkeerd")
                    .until(() -> window.main().locator("form").count() > 0);
            window.examine("fund-parked").click("Opnieuw proberen");

            assertThat(window.page().title()).startsWith("Fout: ");
            assertThat(window.text()).contains("kan nog steeds niet worden verwerkt");
        }
    }

    @Test
    @Order(7)
    void an_account_on_another_name_is_accepted_by_an_officer() {
        anna.put(PAYOUTS, "/v1/practices/%s/bank-account".formatted(practice), "application/json", """
                {"iban": "NL44RABO0123456789", "holder": "Praktijk Bijna"}""")
                .ok();
        try (var window = openAs("otto")) {
            window.open("/fonds?soort=rekeningen").click("Naam op de rekening lijkt erop");
            window.click("Oordelen").examine("fund-payee-verdict");
            assertThat(window.text()).contains("Rekeningnummer", "Wat de bank zegt");
            window.choose("Ja");
            confirm(window);

            assertThat(window.text()).contains("Een behandelaar nam haar aan");
        }
    }

    /** A table that is away for a while is as good as any mistake that is mended: nothing can be kept in it. */
    @Test
    @Order(8)
    void an_event_takes_effect_once_its_cause_is_mended() {
        platform().setBusinessDate(NEXT.atDay(25));
        inBooks("alter table month_answer rename to month_answer_away");
        try (var window = openAs("olga")) {
            sayThatAllAreRunning(NEXT);
            var parked = window.main().locator("li:has-text('ssfh.month.confirmed')");
            window.open("/fonds/geparkeerd").until(() -> parked.count() > 0);
            inBooks("alter table month_answer_away rename to month_answer");

            while (parked.count() > 0) {
                parked.first().locator("button").click();
                window.page().waitForLoadState();
                assertThat(window.page().title()).startsWith("Geparkeerd");
            }
        }
    }

    /**
     * As after the restore of a backup: our books do not know that the bank has it. From here on the service that pays
     * asks for very recent logins, and both officers signed in long before.
     */
    @Test
    @Order(9)
    void a_run_made_and_released_without_script_is_treated_as_sent_when_the_bank_has_it() {
        platform().restart(Part.PAYOUTS, Map.of("SSFH_RECENT_LOGIN", "30S"));
        try (var otto = openAs("otto");
                var plain = openWithoutScriptAs("otto");
                var olga = openWithoutScriptAs("olga")) {
            prepare(plain, NEXT);
            plain.page().waitForURL("**/betaalruns/*-*");
            var path = pathOf(plain);
            olga.open(path).click("Vrijgeven");
            signInAgain(olga, "olga").click("Nu versturen");
            olga.until(() -> olga.page().locator("#bestanden-deel li").count() > 0);
            var message = olga.page().locator("#bestanden-deel li").first().innerText();
            handIn(otto, accepted(message.substring(0, message.indexOf(':'))));

            otto.open(path).click("Verzenden");
            assertThat(otto.page().title()).startsWith("Fout: ");
            otto.click("Als verzonden behandelen").examine("fund-run-known").click("Vastleggen");
            signInAgain(otto.read("en"), "otto").examineOnce("signed-in-again").click("Send now");
            otto.page().waitForURL("**gedaan=ja");

            assertThat(otto.text()).contains("sent to the bank");
        }
    }

    private static void prepare(Window window, YearMonth month) {
        window.open("/fonds/betaalruns");
        Filing.month(window, "month", month);
        window.click("Klaarzetten");
    }

    private void sayThatAllAreRunning(YearMonth month) {
        anna.post(
                        CLAIMS,
                        "/v1/month-confirmations",
                        "{\"month\": \"%s\", \"practice\": \"%s\", \"all\": true}".formatted(month, practice))
                .ok();
    }

    private static void handIn(Window window, String report) {
        window.open("/fonds/bank")
                .page()
                .setInputFiles("#bestand", new FilePayload("report.xml", "text/xml", report.getBytes(UTF_8)));
        window.click("Verwerken").page().waitForURL("**nieuw=**");
    }

    private static void confirm(Window window) {
        window.fill("Waarom", WHY).click("Vastleggen");
        window.page().waitForURL("**gedaan=ja");
    }

    private static String pathOf(Window window) {
        return URI.create(window.page().url()).getPath();
    }

    private void inBooks(String statement) {
        try (var books = Database.of(platform(), Part.PAYOUTS);
                var sql = books.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tellNonsense() {
        var serializer = new StringSerializer();
        var key = UUID.randomUUID().toString();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform().addresses().kafka()), serializer, serializer)) {
            var message = new ProducerRecord<>("ssfh.claims", key, "{");
            message.headers().add("ce_id", key.getBytes(UTF_8));
            message.headers().add("ce_type", "ssfh.claim.submitted.v1".getBytes(UTF_8));
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String booked(MatchResult transfer) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>M-MATCH</MsgId><CreDtTm>%1$sT23:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>N-MATCH</Id><CreDtTm>%1$sT23:00:00</CreDtTm>
                <Acct><Id><IBAN>NL03SSFH0000000001</IBAN></Id></Acct>
                <Ntry><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%1$s</Dt></BookgDt><AcctSvcrRef>REF-MATCH</AcctSvcrRef></Ntry>
                </Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(LATER, transfer.group(2));
    }

    private static String refused(MatchResult transfer) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>S-REFUSED</MsgId><CreDtTm>%sT12:00:00</CreDtTm></GrpHdr>
                <OrgnlPmtInfAndSts><PmtInfSts>PART</PmtInfSts>
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                <StsRsnInf><Rsn><Cd>MS03</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>
                """.formatted(LATER, transfer.group(1));
    }

    private static String accepted(String message) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>S-KNOWN</MsgId><CreDtTm>2024-11-25T12:00:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                <GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>
                </CstmrPmtStsRpt></Document>
                """.formatted(message);
    }
}

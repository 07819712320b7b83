package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.PAYOUTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        anna.post(
                        CLAIMS,
                        "/v1/month-confirmations",
                        "{\"month\": \"%s\", \"practice\": \"%s\", \"all\": true}".formatted(MONTH, practice))
                .ok();
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
    @Order(3)
    void money_without_a_reference_is_matched_by_two_officers() {
        var transfer = TRANSFER.matcher(file).results().findFirst().orElseThrow();
        try (var olga = openAs("olga");
                var otto = openAs("otto")) {
            otto.open("/fonds/bank")
                    .page()
                    .setInputFiles(
                            "#bestand",
                            new FilePayload(
                                    "camt.xml", "text/xml", booked(transfer).getBytes(UTF_8)));
            otto.click("Verwerken").page().waitForURL("**nieuw=**");
            otto.open("/fonds?soort=bank")
                    .page()
                    .locator("main tbody a")
                    .first()
                    .click();
            otto.page().waitForURL("**/onverklaard/**");
            otto.click("Koppelen aan een betaling").fill("Kenmerk van de betaling", transfer.group(1));
            confirm(otto);
            var item = pathOf(otto);
            otto.click("Koppeling bevestigen").click("Vastleggen");
            assertThat(otto.page().title()).startsWith("Fout: ");

            olga.open(item).click("Koppeling bevestigen").examine("fund-match");
            assertThat(olga.text()).contains(transfer.group(1), "Bedrag");
            olga.click("Vastleggen").page().waitForURL("**gedaan=ja");

            assertThat(olga.text()).contains("gekoppeld");
        }
    }

    @Test
    @Order(4)
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
    @Order(5)
    void an_account_on_another_name_is_accepted_by_an_officer() {
        anna.put(PAYOUTS, "/v1/practices/%s/bank-account".formatted(practice), "application/json", """
                {"iban": "NL44RABO0123456789", "holder": "Praktijk Bijna"}""")
                .ok();
        try (var window = openAs("otto")) {
            window.open("/fonds/rekeningen/" + practice).click("Oordelen").choose("Ja");
            confirm(window);

            assertThat(window.text()).contains("Een behandelaar nam haar aan");
        }
    }

    private static void prepare(Window window, YearMonth month) {
        window.open("/fonds/betaalruns");
        Filing.month(window, "month", month);
        window.click("Klaarzetten");
    }

    private static void confirm(Window window) {
        window.fill("Waarom", WHY).click("Vastleggen");
        window.page().waitForURL("**gedaan=ja");
    }

    private static String pathOf(Window window) {
        return URI.create(window.page().url()).getPath();
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
                <GrpHdr><MsgId>M-MATCH</MsgId><CreDtTm>2024-10-25T23:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>N-MATCH</Id><CreDtTm>2024-10-25T23:00:00</CreDtTm>
                <Acct><Id><IBAN>NL03SSFH0000000001</IBAN></Id></Acct>
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2024-10-25</Dt></BookgDt><AcctSvcrRef>REF-MATCH</AcctSvcrRef></Ntry>
                </Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(transfer.group(2));
    }
}

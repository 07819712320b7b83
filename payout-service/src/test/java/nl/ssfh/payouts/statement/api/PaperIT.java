package nl.ssfh.payouts.statement.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Properties;
import java.util.UUID;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.hold.app.RememberStudent;
import nl.ssfh.payouts.report.Facts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements as documents, read back from their files. */
@QuarkusTest
class PaperIT extends FundIT {

    final UUID student = UUID.randomUUID();

    TestClaim claim = TestClaim.anywhere();

    @Inject
    RememberStudent rememberStudent;

    @BeforeEach
    void live() {
        claim = TestClaim.at(practice());
        rememberStudent.on(
                Facts.submitted(claim.placement, claim.practice, student, Facts.terms("2024-09-01", Track.BOL, 1)));
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 20_000));
        book(Api.pay("2024-09"));
        takeDecision.take(claim.grants(months("2024-09", "2024-11"), 10_000, 20_000));
        today("2024-10-20");
        book(Api.pay("2024-10"));
    }

    @Test
    void a_practice_reads_what_it_was_paid_in_dutch() throws IOException {
        try (var paper = pdf("/v1/practices/{id}/statement", claim.practice, "nl-NL")) {
            assertThat(words(paper))
                    .contains("Betaaloverzicht")
                    .contains("januari 2024 tot en met december 2024")
                    .contains("Stand op: 20 oktober 2024")
                    .contains("In dit overzicht staan geen namen")
                    .contains("SSFH-2024-000123 september 2024 stagevergoeding € 150,00 € 150,00 € 0,00 betaald"
                            + " 25 september 2024 ")
                    .contains("september 2024 (wijziging) stagevergoeding € -50,00 € 0,00 € -50,00 afgehandeld")
                    .contains("Toegekend, na alle wijzigingen € 900,00")
                    .contains("Wordt nog betaald € 300,00");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void a_student_reads_of_his_stipend_only_in_english() throws IOException {
        try (var paper = pdf("/v1/students/{id}/statement", student, "en-GB")) {
            assertThat(words(paper))
                    .contains("Payment statement")
                    .contains("your practice, which pays you the net amount")
                    .contains("SSFH-2024-000123 September 2024 €150.00 €150.00 €0.00 paid 25 September 2024")
                    .doesNotContain("supervision")
                    .doesNotContain("€900.00");
        }
    }

    @Test
    void a_year_statement_counts_what_was_booked_in_the_year() throws IOException {
        try (var paper = pdf("/v1/practices/{id}/year-statements/2024", claim.practice, "")) {
            assertThat(words(paper))
                    .contains("Jaaroverzicht 2024")
                    .contains("stagevergoeding € 200,00 € 0,00 € 200,00 € 50,00 € 50,00")
                    .contains("vergoeding praktijkbegeleiding € 400,00 € 0,00 € 400,00 € 0,00 € 0,00")
                    .contains("Totaal € 600,00 € 0,00 € 600,00 € 50,00 € 50,00");
        }
        try (var paper = pdf("/v1/practices/{id}/year-statements/2023", claim.practice, "")) {
            assertThat(words(paper)).contains("In dit jaar is er niets geboekt.");
        }
    }

    @Test
    void a_statement_can_be_read_aloud_and_names_nobody() throws IOException {
        try (var paper = pdf("/v1/practices/{id}/statement", claim.practice, "")) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Betaaloverzicht");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
            assertThat(words(paper)).doesNotContain(student.toString());
        }
    }

    @Test
    void what_is_too_long_for_paper_is_given_as_a_sheet() {
        takeDecision.take(TestClaim.at(claim.practice).grants(months("2024-01", "2026-12"), 100, 200));

        as(otto())
                .accept("application/pdf, application/problem+json")
                .get("/v1/practices/{id}/statement?from=2024-01&until=2026-12", claim.practice)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/too-many-lines"))
                .body("detail", containsString("60"));
        as(otto())
                .accept("text/csv")
                .get("/v1/practices/{id}/statement?from=2024-01&until=2026-12", claim.practice)
                .then()
                .statusCode(200);
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(sentences("nl").stringPropertyNames())
                .isEqualTo(sentences("en").stringPropertyNames());
    }

    private static Properties sentences(String language) throws IOException {
        var sentences = new Properties();
        try (var in = PaperIT.class.getResourceAsStream("/explanations/" + language + ".properties")) {
            sentences.load(in);
        }
        return sentences;
    }

    private static PDDocument pdf(String path, UUID of, String language) throws IOException {
        var file = as(otto())
                .accept("application/pdf")
                .header("Accept-Language", language)
                .get(path, of)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        return Loader.loadPDF(file);
    }

    private static String words(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("(?U)\\s+", " ");
    }
}

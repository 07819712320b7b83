package nl.ssfh.eligibility.decision.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.eligibility.News;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The letter, read back from its file. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecisionLetterIT {

    static final News NEWS = News.of(placement("2024-03-02", "2024-04-30").hours("14"));
    static final News REFUSED = News.of(placement("2024-03-01", "2024-03-31").agreement(false, true, true));

    static ClaimDecided decided;
    static ClaimDecided refused;

    @BeforeAll
    static void decide() {
        Topic.send(NEWS.submitted());
        Topic.send(REFUSED.submitted());
        decided = NEWS.told(1);
        refused = REFUSED.told(1);
    }

    @Test
    void a_letter_says_what_and_why_in_dutch() throws IOException {
        try (var letter = letter(decided, "nl-NL,nl;q=0.9,en;q=0.8")) {
            assertThat(words(letter))
                    .contains("Besluit op aanvraag SSFH-2024-000123")
                    .contains("Uw aanvraag SSFH-2024-000123 is toegekend.")
                    .contains("2 september 2024")
                    .contains("maart 2024 stagevergoeding toegekend € 96,77")
                    .contains("april 2024 vergoeding praktijkbegeleiding toegekend € 140,00")
                    .contains("30 van de 31 dagen van de maand tellen mee")
                    .contains("Met 15 in plaats van 14 uur per week zou het € 110,00 per maand meer zijn.")
                    .contains("tot en met 14 oktober 2024");
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void a_letter_says_why_not_in_english() throws IOException {
        try (var letter = letter(refused, "en-GB")) {
            assertThat(words(letter))
                    .contains("Your claim SSFH-2024-000123 is refused.")
                    .contains("March 2024 stipend refused €0.00")
                    .contains("There is no agreement in the mandatory format.")
                    .contains("until 14 October 2024");
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void a_letter_can_be_read_aloud_and_names_nobody() throws IOException {
        try (var letter = letter(decided, "")) {
            var catalog = letter.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(letter.getDocumentInformation().getTitle()).isEqualTo("Besluit op aanvraag SSFH-2024-000123");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
            assertThat(words(letter)).doesNotContain(NEWS.student().toString());
        }
    }

    @Test
    void who_does_not_see_the_decision_gets_no_letter() {
        var path = "/v1/decisions/" + decided.decision() + "/letter";

        given().get(path).then().statusCode(401);
        as(Tokens.practice("lena-letters")).get(path).then().statusCode(404);
        as(Tokens.auditor("ada")).get(path).then().statusCode(200).contentType("application/pdf");
    }

    private static PDDocument letter(ClaimDecided decision, String language) throws IOException {
        var file = as(Tokens.officer("otto"))
                .header("Accept-Language", language)
                .get("/v1/decisions/" + decision.decision() + "/letter")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Loader.loadPDF(file);
    }

    private static String words(PDDocument letter) throws IOException {
        return new PDFTextStripper().getText(letter).replaceAll("(?U)\\s+", " ");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

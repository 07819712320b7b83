package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** An officer reads every letter before anybody gets it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class TemplateResourceIT {

    String otto = Tokens.officer("otto");

    @Test
    void every_kind_of_news_has_a_letter_that_can_be_read_in_both_languages() {
        var listed = given().auth()
                .oauth2(otto)
                .get("/v1/templates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> kinds = listed.getList("kind");
        assertThat(kinds)
                .containsAll(Stream.of(NewsKind.values()).map(Enum::name).toList());
        preview(otto, "granted-practice")
                .statusCode(200)
                .body("subject", equalTo("Besluit over aanvraag SSFH-2024-000123"))
                .body("html", containsString("<html lang=\"nl\">"))
                .body("text", containsString("Deze mail is verplicht"));
        preview(otto, "granted-practice?language=EN").body("subject", containsString("Decision on claim"));
    }

    @Test
    void nobody_else_reads_them_and_there_are_no_others() {
        preview(otto, "nothing").statusCode(404);
        preview(Tokens.practice("anna"), "granted-practice").statusCode(403);
    }

    private static ValidatableResponse preview(String token, String name) {
        var parts = name.split("[?]", 2);
        return given().auth()
                .oauth2(token)
                .get("/v1/templates/" + parts[0] + "/preview" + (parts.length > 1 ? "?" + parts[1] : ""))
                .then();
    }
}

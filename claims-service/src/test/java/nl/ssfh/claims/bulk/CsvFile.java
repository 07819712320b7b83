package nl.ssfh.claims.bulk;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import nl.ssfh.claims.Api;

/** A file for an import, and how it is sent. */
final class CsvFile {

    static final String HEADER = "practice,name,email,language,track,course,crebo,studyYear,entrant,hoursPerWeek,"
            + "firstDay,lastDay,employedInSameFunction,mandatoryFormat,namesPractice,namesStudent\n";

    private CsvFile() {}

    /** A good line, of a student who has this mail address. */
    static String line(String practice, String email) {
        return practice + ",Anna de Vries," + email
                + ",nl,BOL,DOCTORS_ASSISTANT,25695,1,REGULAR,16,2024-09-02,2025-01-31,no,yes,yes,yes\n";
    }

    /**
     * The address of a student of this practice alone: nobody can be at two practices on the same days.
     *
     * <p>In letters only: one id in seventy holds digits that could be a citizen service number, and is refused.
     */
    static String mail(String name, String practice) {
        var letters = practice.chars()
                .mapToObj(c -> Character.isDigit(c) ? (char) (c - '0' + 'g') : (char) c)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return name + letters + "@example.nl";
    }

    static ValidatableResponse send(String token, String csv) {
        return send(token, csv, "/v1/imports");
    }

    static ValidatableResponse send(String token, String csv, String path) {
        var plain = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT));
        return Api.as(token)
                .config(plain)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(path)
                .then();
    }

    static String sent(String token, String csv) {
        return send(token, csv).statusCode(202).extract().path("id");
    }

    static ValidatableResponse lines(String token, String id) {
        return Api.get(token, "/v1/imports/" + id + "/lines?limit=200").statusCode(200);
    }
}

package nl.ssfh.eligibility.policy.api;

import static nl.ssfh.eligibility.policy.api.Drafts.WRITER;
import static nl.ssfh.eligibility.policy.api.Drafts.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that cannot be used is refused in words that show where. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadPolicyIT {

    Drafts draft;

    @BeforeEach
    void draft() {
        draft = Drafts.of("2003-01", "2003-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            &gt;= 15        | &gt;= 1/0                | baseAmounts | 1 | hoursPerWeek
            &gt;= 15        | sum(1..999999999)        | baseAmounts | 1 | hoursPerWeek
            15000           | "much"                   | baseAmounts | 1 | amountCents
            <text>hoursPerWeek< | <text>shoeSize<      | baseAmounts | 0 | shoeSize
            typeRef="boolean"><text>agreementInFormat | typeRef="number"><text>agreementInFormat | exclusions | 0 | agreementInFormat
            """)
    void a_cell_that_cannot_be_used_is_named(String find, String replace, String table, int row, String cell) {
        draft.changeDmn(draft.dmn().replaceFirst(Pattern.quote(find), replace))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/policy-refused"))
                .body("table", equalTo(table))
                .body("row", equalTo(row))
                .body("cell", equalTo(cell))
                .body("detailNl", startsWith("Regeling " + draft.version + ", tabel " + table))
                .body("detailNl", not(containsString("must")))
                .body("reasonNl", not(emptyString()));
    }

    @Test
    void what_is_no_dmn_is_refused() {
        for (var dmn : new String[] {"no xml", "<html/>", "<definitions/>", "<a".repeat(10_000)}) {
            draft.changeDmn(dmn).statusCode(400).body("type", equalTo("/problems/policy-refused"));
        }
        draft.changeDmn(draft.dmn()
                        .replace(
                                "<definitions",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<definitions"))
                .statusCode(400)
                .body("detail", containsString("must have no document type"))
                .body("reasonNl", equalTo("mag geen documenttype (DTD) hebben"));
        draft.changeDmn(" ".repeat(2_000_000)).statusCode(413);
    }

    @Test
    void a_row_or_cell_that_is_not_there_is_not_changed() {
        draft.changeRow("no-such-row", Map.of("outcome", "1")).statusCode(400).body("table", equalTo("baseAmounts"));
        draft.changeRow("stipend-less", Map.of("cells", Map.of("shoeSize", "43")))
                .statusCode(400)
                .body("reason", equalTo("has no column shoeSize"));
        draft.changeRow("stipend-less", Map.of("outcome", "a lot"))
                .statusCode(400)
                .body("row", equalTo(2))
                .body("cell", equalTo("amountCents"));
    }

    @Test
    void parameters_that_are_wrong_are_refused() {
        json(WRITER)
                .header("If-Match", draft.etag())
                .body(Map.of("version", draft.version))
                .put(draft.at("/parameters"))
                .then()
                .statusCode(400)
                .body("detailNl", containsString("de parameters kloppen niet"))
                .body("type", equalTo("/problems/policy-refused"));
    }

    @Test
    void a_request_that_is_not_complete_is_told_so() {
        draft.create(Map.of("version", "Not A Version"))
                .statusCode(400)
                .body("violations.field", hasItems("version", "copyOf"));
        draft.create(Map.of("version", "x", "copyOf", "baseline-2020", "firstMonth", "2003-02", "lastMonth", "2003-01"))
                .statusCode(400)
                .body("violations.field", hasItems("lastMonth"));
        draft.create(Map.of("version", draft.version, "copyOf", "baseline-2020", "firstMonth", "2003-02"))
                .statusCode(409)
                .body("type", equalTo("/problems/policy-exists"));
        draft.create(Map.of("version", "x-" + draft.version.hashCode(), "copyOf", "none", "firstMonth", "2003-02"))
                .statusCode(404);
    }

    @Test
    void a_test_case_that_is_not_complete_is_told_so() {
        json(WRITER)
                .body(Map.of("name", "bsn 123456782", "stipendCents", -1))
                .post(draft.at("/test-cases"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name", "submittedOn", "facts", "stipendCents", "supervisionCents"));
        var placement = PlacementFixture.placement("2003-02-01", "2003-02-28");
        draft.testCase("twice", placement, 15000).statusCode(201);
        draft.testCase("twice", placement, 15000).statusCode(409);
    }
}

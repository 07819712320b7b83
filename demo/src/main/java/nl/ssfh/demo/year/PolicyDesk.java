package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.ssfh.demo.expectation.Effect;
import nl.ssfh.demo.population.Correction;

/** What the fund's officers do to correct amounts of the past: Olga writes and proposes, Otto looks and publishes. */
final class PolicyDesk {

    private static final String VERSION = "corrected";
    private static final String AT = "/v1/policies/" + VERSION;
    private static final String ROWS = AT + "/tables/baseAmounts/rows/";
    private static final String SOURCE = "Besluit van het bestuur na afloop van het jaar";

    private final Api eligibility;

    PolicyDesk(Api eligibility) {
        this.eligibility = eligibility;
    }

    Effects correct(Correction correction) {
        write(correction);
        var asked = eligibility.create(People.OLGA, "/v1/redecisions", "correction", Json.object("policy", VERSION));
        var path = "/v1/redecisions/" + Json.id(asked);
        var shown = whenItIs("SHOWN", path);
        eligibility.onLatest("POST", People.OTTO, AT + "/publication", Json.object("redecision", Json.id(asked)));
        var done = whenItIs("DONE", path);
        return new Effects(effect(shown.path("expected")), effect(done.path("done")));
    }

    private void write(Correction correction) {
        eligibility.create(
                People.OLGA,
                "/v1/policies",
                "draft",
                Json.object("version", VERSION, "copyOf", Correction.REPLACES, "firstMonth", correction.from()));
        var parameters = (ObjectNode) eligibility.get(People.OLGA, AT + "/parameters");
        parameters
                .putObject("replaces")
                .put("value", Correction.REPLACES)
                .put("source", SOURCE)
                .put("basis", "assumed");
        eligibility.onLatest("PUT", People.OLGA, AT + "/parameters", parameters);
        row("stipend-bol-15-hours", Correction.STIPEND);
        row("supervision-bol-year-2-3-15-hours", Correction.SUPERVISION);
        testCase(correction);
        eligibility.post(People.OLGA, AT + "/tests", Map.of());
        eligibility.onLatest("POST", People.OLGA, AT + "/proposal", Map.of());
    }

    private void row(String row, long cents) {
        var outcome = Json.object("outcome", String.valueOf(cents), "source", SOURCE, "assumed", true);
        eligibility.onLatest("PUT", People.OLGA, ROWS + row, outcome);
    }

    /** One whole month of a student of year 2. */
    private void testCase(Correction correction) {
        var first = correction.from().atDay(1);
        var facts = Json.object(
                "period",
                Json.object("firstDay", first, "lastDay", correction.from().atEndOfMonth()),
                "interruptions",
                List.of(),
                "terms",
                List.of(Json.object(
                        "from",
                        first,
                        "track",
                        "BOL",
                        "course",
                        "DOCTORS_ASSISTANT",
                        "crebo",
                        "25695",
                        "studyYear",
                        2,
                        "entrant",
                        "REGULAR",
                        "hoursPerWeek",
                        16)),
                "agreement",
                Json.object("mandatoryFormat", true, "namesPractice", true, "namesStudent", true),
                "employedInSameFunction",
                false,
                "claimant",
                "PRACTICE",
                "contribution",
                "PAYING");
        eligibility.create(
                People.OLGA,
                AT + "/test-cases",
                "test case",
                Json.object(
                        "name",
                        "BOL leerjaar 2, 16 uur",
                        "submittedOn",
                        first,
                        "facts",
                        facts,
                        "stipendCents",
                        Correction.STIPEND,
                        "supervisionCents",
                        Correction.SUPERVISION));
    }

    private JsonNode whenItIs(String state, String path) {
        Drain.await(
                "the redecision is " + state,
                () -> get(path).path("state").asText().equals(state));
        return get(path);
    }

    private JsonNode get(String path) {
        return eligibility.get(People.OTTO, path);
    }

    private static Effect effect(JsonNode totals) {
        return new Effect(
                totals.path("students").asLong(),
                totals.path("placements").asLong(),
                totals.path("practices").asLong(),
                totals.path("months").asLong(),
                totals.path("upCents").asLong(),
                totals.path("downCents").asLong());
    }
}

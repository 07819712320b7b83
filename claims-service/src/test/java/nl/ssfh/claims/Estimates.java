package nl.ssfh.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ssfh.contracts.Span;

/** Answers for eligibility-service, which is another process: one euro for each day of the placement. */
final class Estimates {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Estimates() {}

    /** The caller closes the exchange. */
    static void answer(HttpExchange exchange) throws IOException {
        var estimates = JSON.createArrayNode();
        JSON.readTree(exchange.getRequestBody()).path("placements").forEach(asked -> {
            var period = asked.path("facts").path("period");
            var firstDay = LocalDate.parse(period.path("firstDay").asText());
            var lastDay = LocalDate.parse(period.path("lastDay").asText());
            var estimate =
                    add(estimates, asked.path("placement").asText(), ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
            addMonths(estimate, new Span(firstDay, lastDay));
        });
        var body = JSON.writeValueAsBytes(JSON.createObjectNode().set("estimates", estimates));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void addMonths(ObjectNode estimate, Span period) {
        var months = estimate.putArray("months");
        period.months().forEach(month -> {
            long days = period.overlap(Span.of(month)).orElseThrow().days();
            months.addObject()
                    .put("fee", "STIPEND")
                    .put("month", month.toString())
                    .put("outcome", "GRANTED")
                    .put("amountCents", 100 * days)
                    .put("policy", "ssfh-2024")
                    .put("explanationNl", "%d dagen".formatted(days))
                    .put("explanationEn", "%d days".formatted(days));
        });
    }

    private static ObjectNode add(ArrayNode estimates, String placement, long days) {
        var estimate = estimates.addObject().put("placement", placement);
        estimate.putArray("fees")
                .addObject()
                .put("fee", "STIPEND")
                .put("amountCents", 100 * days)
                .put("undecidedMonths", 0);
        return estimate;
    }
}

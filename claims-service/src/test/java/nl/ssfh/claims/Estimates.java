package nl.ssfh.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
            add(estimates, asked.path("placement").asText(), ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
        });
        var body = JSON.writeValueAsBytes(JSON.createObjectNode().set("estimates", estimates));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void add(ArrayNode estimates, String placement, long days) {
        var estimate = estimates.addObject().put("placement", placement);
        estimate.putArray("fees")
                .addObject()
                .put("fee", "STIPEND")
                .put("amountCents", 100 * days)
                .put("undecidedMonths", 0);
    }
}

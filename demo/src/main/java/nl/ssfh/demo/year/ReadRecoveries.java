package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.expectation.Comeback;

/** Reads from payout-service how what was paid too much came back. */
record ReadRecoveries(Api payouts, Directory directory) {

    List<Comeback> all() {
        var lines = directory.lines();
        Queue<Comeback> found = new ConcurrentLinkedQueue<>();
        Parallel.each(
                Pages.all(payouts, People.AXEL, "/v1/recoveries"),
                recovery -> found.add(comeback(
                        payouts.get(People.AXEL, "/v1/recoveries/" + Json.id(recovery))
                                .path("course"),
                        lines)));
        return List.copyOf(found);
    }

    private static Comeback comeback(JsonNode course, Map<String, Integer> lines) {
        var recovery = course.path("recovery");
        var placement = recovery.path("placement").asText();
        var runs = new TreeSet<YearMonth>();
        long kept = 0;
        for (var each : course.path("keptBack")) {
            runs.add(YearMonth.parse(each.path("run").asText()));
            kept += each.path("amountCents").asLong();
        }
        return new Comeback(
                Objects.requireNonNull(lines.get(placement), placement),
                Fee.valueOf(recovery.path("fee").asText()),
                YearMonth.parse(recovery.path("month").asText()),
                recovery.path("amountCents").asLong(),
                kept,
                runs,
                recovery.path("way").asText().equals("INVOICE"));
    }
}

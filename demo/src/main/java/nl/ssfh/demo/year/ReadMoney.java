package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.report.Instalment;

/** Reads from payout-service where the money is. */
record ReadMoney(Api payouts, Population population, Directory directory) {

    List<Instalment> instalments() {
        var placements = new HashMap<String, Placement>();
        population
                .placements()
                .forEach(placement -> placements.put(directory.of(placement).toString(), placement));
        return Pages.all(payouts, People.AXEL, "/v1/instalments").stream()
                .map(line -> instalment(line, placements))
                .toList();
    }

    private static Instalment instalment(JsonNode line, Map<String, Placement> placements) {
        var placement = placements.get(line.path("placement").asText());
        if (placement == null) {
            throw new IllegalStateException("An instalment of a placement that nobody registered: " + line);
        }
        return new Instalment(
                Json.id(line),
                placement.line(),
                placement.practice().key(),
                Fee.valueOf(line.path("fee").asText()),
                YearMonth.parse(line.path("month").asText()),
                line.path("amountCents").asLong(),
                line.path("settledCents").asLong(),
                line.path("state").asText(),
                line.path("reason").asText(""));
    }

    Map<String, Long> balances() {
        var balances = new HashMap<String, Long>();
        payouts.get(People.AXEL, "/v1/ledger/balances")
                .forEach(balance -> balances.put(
                        balance.path("account").asText(), balance.path("cents").asLong()));
        return balances;
    }

    /** The sum of all runs that were sent, in cents. */
    long sent() {
        return Pages.all(payouts, People.AXEL, "/v1/runs").stream()
                .filter(run -> run.hasNonNull("sentAt"))
                .mapToLong(run -> run.path("totalCents").asLong())
                .sum();
    }

    int suspense() {
        return Pages.all(payouts, People.AXEL, "/v1/suspense").size();
    }
}

package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.demo.expectation.Verdict;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.report.DecidedClaim;

/** Reads from eligibility-service what was decided on each claim in the end. */
record ReadDecisions(Api eligibility, Population population, Directory directory) {

    List<DecidedClaim> all() {
        var claims = new ConcurrentLinkedQueue<DecidedClaim>();
        Parallel.each(population.placements(), placement -> claims.add(claim(placement)));
        return List.copyOf(claims);
    }

    private DecidedClaim claim(Placement placement) {
        var decisions = eligibility
                .get(People.AXEL, "/v1/decisions?claim=" + directory.claimOf(placement))
                .path("items");
        var last = decisions.path(decisions.size() - 1);
        return new DecidedClaim(
                placement.line(),
                ClaimOutcome.valueOf(last.path("outcome").asText()),
                last.path("sequence").asInt(),
                last.path("months")
                        .valueStream()
                        .map(month -> verdict(placement, month))
                        .toList());
    }

    private static Verdict verdict(Placement placement, JsonNode month) {
        var exclusions = EnumSet.noneOf(Exclusion.class);
        month.path("exclusions")
                .forEach(reason ->
                        exclusions.add(Exclusion.valueOf(reason.path("code").asText())));
        return new Verdict(
                placement.line(),
                Fee.valueOf(month.path("fee").asText()),
                YearMonth.parse(month.path("month").asText()),
                MonthOutcome.valueOf(month.path("outcome").asText()),
                month.path("amountCents").asLong(),
                exclusions);
    }
}

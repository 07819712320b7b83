package nl.ssfh.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.expectation.FundYear;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.draw.SchoolYear;
import nl.ssfh.demo.report.Comparison;
import nl.ssfh.demo.year.EndOfYear;
import nl.ssfh.demo.year.Year;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service is killed, as {@code kill -9} does, while many people file on one day; then time goes on. */
@Order(4)
class KillIT {

    static final LocalDate DAY = LocalDate.of(2024, 9, 16);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 31);
    static final int CLAIMS = 150;

    @Test
    void a_kill_in_the_middle_of_filing_loses_and_doubles_nothing(@TempDir Path data) throws Exception {
        var population = filedOnOneDay(SchoolYear.draw(SchoolYear.SEED));
        var behaviour = Behaviour.of(population, SchoolYear.SEED);
        var bank = new Bank(behaviour);
        try (var platform = Platform.start(PlatformOptions.test(House.ROOT, data))) {
            var killer = new Killer(platform, CLAIMS);

            var directory = new Year(platform, population, bank, killer).pass();

            assertThat(killer.claimsFiledAtKill()).containsOnlyKeys(Part.services());
            assertThat(killer.claimsFiledAtKill().values()).allMatch(filed -> filed > 0 && filed < CLAIMS);
            var actual = EndOfYear.of(platform, population, directory);
            assertThat(Comparison.differences(FundYear.of(population, behaviour).expected(), actual, bank))
                    .isEmpty();
        }
    }

    /** Some of the claims of half a year, one of each student, brought forward to the same day. */
    static Population filedOnOneDay(Population year) {
        var later = year.placements().stream()
                .filter(placement -> !placement.filing().submittedOn().isBefore(DAY))
                .filter(placement -> !placement.period().lastDay().isAfter(LAST_DAY))
                .collect(toMap(placement -> placement.student().email(), placement -> placement, (one, other) -> one));
        return new Population(later.values().stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .limit(CLAIMS)
                .map(KillIT::forward)
                .toList());
    }

    static Placement forward(Placement placement) {
        return placement.with(placement.filing().submittedOn(DAY));
    }
}

package nl.ssfh.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.expectation.FundYear;
import nl.ssfh.demo.report.Comparison;
import nl.ssfh.demo.report.Euros;
import nl.ssfh.demo.report.InstalmentFile;
import nl.ssfh.demo.report.YearReport;
import nl.ssfh.demo.year.EndOfYear;
import nl.ssfh.demo.year.Year;
import nl.ssfh.local.Platform;

/** One demo: the year on a running platform, the table, and whether all sums agree. */
record Demo(Platform platform, Input input, long seed, Screen screen) {

    /** Returns whether every sum agrees. */
    boolean run() {
        var begin = Instant.now();
        var population = input.population();
        var behaviour = Behaviour.of(population, seed);
        var bank = new Bank(behaviour);
        var directory = Year.pass(platform, population, bank, screen);
        var paid = Instant.now();
        screen.step("Reading back what the platform made of it");
        var actual = EndOfYear.of(platform, population, directory);
        var export = EndOfYear.export(platform);

        var differences = new ArrayList<>(Comparison.differences(FundYear.of(population, behaviour), actual, bank));
        differences.addAll(InstalmentFile.differences(export, actual.instalments()));
        InstalmentFile.write(export, directory.lines(), input.instalments());

        var times = times(begin, paid);
        say(new YearReport(actual, bank, times, memory()).lines());
        say(List.of("", "Population:  " + input.file(), "Instalments: " + input.instalments(), ""));
        say(YearReport.verdict(differences));
        return differences.isEmpty();
    }

    private Map<String, Double> times(Instant begin, Instant paid) {
        var times = new LinkedHashMap<String, Double>();
        times.put("until the platform was healthy", seconds(platform.timeToHealthy()));
        times.put("the fund year", seconds(Duration.between(begin, paid)));
        times.put("reading back and comparing", seconds(Duration.between(paid, Instant.now())));
        return times;
    }

    private Map<String, Long> memory() {
        var memory = new LinkedHashMap<String, Long>();
        new HashMap<>(platform.memory())
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(part -> memory.put(part.getKey().title(), part.getValue()));
        return memory;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void say(List<String> lines) {
        lines.forEach(System.out::println);
    }

    static String figures(Input input) {
        var population = input.population();
        return "%s placements at %s practices: %s"
                .formatted(
                        Euros.count(population.placements().size()),
                        Euros.count(population.practices().size()),
                        input.file());
    }
}

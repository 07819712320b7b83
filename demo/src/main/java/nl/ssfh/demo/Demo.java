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
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.report.Comparison;
import nl.ssfh.demo.report.CorrectionTable;
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
        var year = new Year(platform, population, bank, screen);
        var directory = year.pass();
        var paid = Instant.now();
        var correction = Correction.of(population).map(each -> new CorrectionTable(each, year.correct(each)));
        var corrected = Instant.now();
        screen.step("Reading back what the platform made of it");
        var actual = EndOfYear.of(platform, population, directory);
        var export = EndOfYear.export(platform);

        var onPaper = FundYear.of(population, behaviour);
        var differences = new ArrayList<String>();
        correction.ifPresent(table -> differences.addAll(table.differences(onPaper.correct(table.correction()))));
        differences.addAll(Comparison.differences(onPaper.expected(), actual, bank));
        differences.addAll(InstalmentFile.differences(export, actual.instalments()));
        InstalmentFile.write(export, directory.lines(), input.instalments());

        var times = times(begin, paid, corrected);
        correction.ifPresent(table -> say(table.lines()));
        say(new YearReport(actual, bank, times, memory()).lines());
        say(List.of("", "Population:  " + input.file(), "Instalments: " + input.instalments(), ""));
        say(YearReport.verdict(differences));
        return differences.isEmpty();
    }

    private Map<String, Double> times(Instant begin, Instant paid, Instant corrected) {
        var times = new LinkedHashMap<String, Double>();
        times.put("until the platform was healthy", seconds(platform.timeToHealthy()));
        times.put("the fund year", seconds(Duration.between(begin, paid)));
        times.put("the policy with a past date", seconds(Duration.between(paid, corrected)));
        times.put("reading back and comparing", seconds(Duration.between(corrected, Instant.now())));
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

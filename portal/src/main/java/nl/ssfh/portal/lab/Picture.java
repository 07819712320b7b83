package nl.ssfh.portal.lab;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import nl.ssfh.portal.apis.ReplayAnswers.Bucket;
import nl.ssfh.portal.apis.ReplayAnswers.Kind;
import nl.ssfh.portal.apis.ReplayAnswers.Month;
import nl.ssfh.portal.apis.ReplayAnswers.Outcome;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;

/** What a replay found, drawn: euros per month and per segment, and who gains and who loses. */
public record Picture(BarChart months, BarChart segments, BarChart spread) {

    private static final String OURS = "paid";
    private static final String OTHER = "beside";

    static Picture of(Page page, Outcome outcome) {
        return new Picture(
                BarChart.beside(
                        page.say(
                                "Staafdiagram van euro’s per maand; de tabel zegt hetzelfde",
                                "Bar chart of euros per month; the table says the same"),
                        MonthAxis.of(
                                page,
                                outcome.sums().perMonth().stream()
                                        .collect(toMap(
                                                Month::month,
                                                month -> List.of(
                                                        new Part(OURS, month.cents()),
                                                        new Part(OTHER, month.againstCents())))))),
                BarChart.beside(
                        page.say(
                                "Staafdiagram van euro’s per segment; de tabel zegt hetzelfde",
                                "Bar chart of euros by segment; the table says the same"),
                        segments(page, outcome)),
                BarChart.stacked(
                        page.say(
                                "Staafdiagram van aantallen stages; de tabel zegt hetzelfde",
                                "Bar chart of numbers of placements; the table says the same"),
                        outcome.spread().stream()
                                .map(bucket -> Entry.of(
                                        String.valueOf(bucket.placements()),
                                        edge(page, bucket),
                                        new Part(bucket.cents() < 0 ? "coming" : OURS, bucket.placements())))
                                .toList()));
    }

    /** Both fees of students who learn in the same way and came in the same way. */
    private static List<Entry> segments(Page page, Outcome outcome) {
        var kinds = outcome.sums().perKind();
        return kinds.stream()
                .map(kind ->
                        List.of(LabWords.trackName(page, kind.track()), LabWords.entrantName(page, kind.entrant())))
                .distinct()
                .map(name -> {
                    var same = kinds.stream()
                            .filter(kind ->
                                    LabWords.trackName(page, kind.track()).equals(name.getFirst())
                                            && LabWords.entrantName(page, kind.entrant())
                                                    .equals(name.getLast()))
                            .toList();
                    return new Entry(
                            "",
                            name.getFirst(),
                            name.getLast(),
                            List.of(
                                    new Part(
                                            OURS,
                                            same.stream().mapToLong(Kind::cents).sum()),
                                    new Part(
                                            OTHER,
                                            same.stream()
                                                    .mapToLong(Kind::againstCents)
                                                    .sum())));
                })
                .toList();
    }

    /** Where its column begins; the first has no beginning. */
    private static String edge(Page page, Bucket bucket) {
        var from = bucket.fromCents();
        if (from == null) {
            return "…";
        }
        return bucket.isEqual() ? page.say("gelijk", "same") : page.wholeEuros(from);
    }
}

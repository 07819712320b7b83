package nl.ssfh.demo.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ssfh.contracts.Span;

/** The days of the year on which something happens, from the first claim to the last payment run. */
public record Agenda(List<Day> days) {

    /** The fund pays on the 25th. */
    public static final int RUN_DAY = 25;

    /** At most so many days pass until a changed account may be paid. */
    private static final int COOLING_OFF = 14;

    public Agenda {
        days = List.copyOf(days);
    }

    public static Agenda of(Population population) {
        var events = new TreeMap<LocalDate, List<Event>>();
        population
                .placements()
                .forEach(placement -> add(
                        events, new Event.Filed(placement), placement.filing().submittedOn()));
        for (Placement placement : population.placements()) {
            placement.changes().forEach(change -> add(events, new Event.Told(placement, change), change.toldOn()));
        }
        for (Placement placement : population.placements()) {
            var day = placement.filing().withdrawnOn();
            if (day != null) {
                add(events, new Event.Withdrawn(placement), day);
            }
        }
        return new Agenda(days(events, accounts(population), lastMonthOf(population)));
    }

    public LocalDate firstDay() {
        return days.getFirst().date().withDayOfMonth(1);
    }

    public List<YearMonth> months() {
        return new Span(days.getFirst().date(), days.getLast().date()).months().toList();
    }

    private static void add(SortedMap<LocalDate, List<Event>> events, Event event, LocalDate day) {
        events.computeIfAbsent(day, any -> new ArrayList<>()).add(event);
    }

    private static SortedMap<LocalDate, List<Practice>> accounts(Population population) {
        var accounts = new TreeMap<LocalDate, List<Practice>>();
        for (Practice practice : population.practices()) {
            var day = practice.account().newIbanOn();
            if (day != null) {
                accounts.computeIfAbsent(day, any -> new ArrayList<>()).add(practice);
            }
        }
        return accounts;
    }

    private static List<Day> days(
            SortedMap<LocalDate, List<Event>> events, SortedMap<LocalDate, List<Practice>> accounts, YearMonth last) {
        var all = new TreeMap<LocalDate, Day>();
        var firstMonth = YearMonth.from(events.firstKey());
        var lastMonth = last;
        for (LocalDate day : List.of(
                events.lastKey(),
                accounts.isEmpty() ? events.lastKey() : accounts.lastKey().plusDays(COOLING_OFF))) {
            var month = YearMonth.from(day);
            var run = day.getDayOfMonth() <= RUN_DAY ? month : month.plusMonths(1);
            lastMonth = run.isAfter(lastMonth) ? run : lastMonth;
        }
        new Span(firstMonth.atDay(1), lastMonth.atEndOfMonth())
                .months()
                .map(month -> month.atDay(RUN_DAY))
                .forEach(day -> all.put(day, day(day, events, accounts)));
        events.keySet().forEach(day -> all.put(day, day(day, events, accounts)));
        accounts.keySet().forEach(day -> all.put(day, day(day, events, accounts)));
        return List.copyOf(all.values());
    }

    private static Day day(
            LocalDate day, SortedMap<LocalDate, List<Event>> events, SortedMap<LocalDate, List<Practice>> accounts) {
        return new Day(
                day,
                waves(events.getOrDefault(day, List.of())),
                accounts.getOrDefault(day, List.of()),
                day.getDayOfMonth() == RUN_DAY);
    }

    private static List<List<Event>> waves(List<Event> events) {
        var waves = new ArrayList<List<Event>>();
        var seen = new HashMap<String, Integer>();
        for (Event event : events) {
            var student = event.placement().student().email().toLowerCase(Locale.ROOT);
            int wave = seen.merge(student, 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(event);
        }
        return waves;
    }

    /** The run of the last month of a placement pays it; what is paid after the end may have to wait one more. */
    private static YearMonth lastMonthOf(Population population) {
        return population.placements().stream()
                .map(placement -> YearMonth.from(placement.period().lastDay()))
                .max(YearMonth::compareTo)
                .orElseThrow()
                .plusMonths(1);
    }
}

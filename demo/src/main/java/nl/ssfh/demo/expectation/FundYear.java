package nl.ssfh.demo.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.bank.TargetDays;
import nl.ssfh.demo.population.Agenda;
import nl.ssfh.demo.population.Answers;
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.population.Day;
import nl.ssfh.demo.population.Event;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.Practice;

/** Plays the year on paper: the same days, the same order, no service. What is paid of it is up to {@link Runs}. */
public final class FundYear {

    private final Population population;
    private final Decisions decisions = new Decisions();
    private final Map<String, PracticeBooks> books = new LinkedHashMap<>();
    private final Letters letters = new Letters();
    private final Running running = new Running();
    private final Runs runs;

    private FundYear(Population population, Behaviour bank) {
        this.population = population;
        this.runs = new Runs(population, bank, this::booksOf, letters, running);
        population.practices().forEach(practice -> books.put(practice.key(), new PracticeBooks()));
    }

    public static FundYear of(Population population, Behaviour bank) {
        var year = new FundYear(population, bank);
        Agenda.of(population).days().forEach(year::play);
        year.runs.takeReturnsUntil(LocalDate.MAX);
        return year;
    }

    /** After the year: every placement is decided on again, and the next run pays what that changes. */
    public Effect correct(Correction correction) {
        var effect = new Effect.Adding();
        decisions.correct(correction);
        for (Placement placement : population.placements()) {
            int before = decisions.times(placement);
            var said = decisions.of(placement);
            var verdicts = decisions.again(placement);
            if (decisions.times(placement) > before) {
                effect.changed(placement, said, verdicts);
                letters.decided(false);
                owe(placement, verdicts, correction.day());
            }
        }
        runs.on(correction.day());
        runs.takeReturnsUntil(LocalDate.MAX);
        return effect.effect();
    }

    private void play(Day day) {
        runs.takeReturnsUntil(day.date().minusDays(1));
        day.waves().forEach(wave -> wave.forEach(event -> play(event, day.date())));
        day.accounts().forEach(this::enter);
        if (day.isRunDay()) {
            population.placements().forEach(placement -> answer(placement, day.month()));
            runs.on(day.date());
        }
        runs.takeReturnsUntil(day.date());
    }

    private void answer(Placement placement, YearMonth payDay) {
        var month = Answers.on(payDay, placement.practice());
        if (decisions.isAsked(placement, month)) {
            running.answered(placement, month);
        }
    }

    private void enter(Practice practice) {
        booksOf(practice).accountEntered();
        if (practice.account().iban() != null) {
            letters.accountChanged();
        }
    }

    private void play(Event event, LocalDate today) {
        int before = decisions.times(event.placement());
        running.heard(event);
        var verdicts = switch (event) {
            case Event.Filed filed -> decisions.filed(filed.placement());
            case Event.Told told -> decisions.told(told.placement(), told.change());
            case Event.Withdrawn withdrawn -> decisions.withdrawn(withdrawn.placement());
        };
        if (event instanceof Event.Filed) {
            letters.invited();
            letters.received();
        }
        if (decisions.times(event.placement()) > before) {
            letters.decided(event instanceof Event.Withdrawn);
        }
        owe(event.placement(), verdicts, today);
    }

    private void owe(Placement placement, List<Verdict> verdicts, LocalDate today) {
        var own = booksOf(placement.practice());
        for (Piece piece : List.copyOf(own.of(placement.line()))) {
            boolean decided =
                    verdicts.stream().anyMatch(verdict -> piece.isFor(verdict.line(), verdict.fee(), verdict.month()));
            if (!decided) {
                tell(own.owe(new Piece(piece.line, piece.fee, piece.month, piece.month), 0, today));
            }
        }
        for (Verdict verdict : verdicts) {
            var due = Rates.paidMonthly(verdict.month()) ? verdict.month() : afterEnd(placement);
            var piece = new Piece(verdict.line(), verdict.fee(), verdict.month(), due);
            tell(own.owe(piece, verdict.cents(), today));
        }
    }

    private void tell(boolean askedBack) {
        if (askedBack) {
            letters.askedBack();
        }
    }

    /** The first month whose pay day comes on or after the last day of the placement. */
    private YearMonth afterEnd(Placement placement) {
        var last = decisions.lastDay(placement);
        var month = YearMonth.from(last);
        var payDay = TargetDays.onOrAfter(month.atDay(Agenda.RUN_DAY));
        return payDay.isBefore(last) ? month.plusMonths(1) : month;
    }

    private PracticeBooks booksOf(Practice practice) {
        return Objects.requireNonNull(books.get(practice.key()));
    }

    public Expected expected() {
        var outcomes = population.placements().stream()
                .map(placement -> new Outcome(placement.line(), decisions.times(placement), decisions.of(placement)))
                .toList();
        return new Tally(books, outcomes, runs.payouts()).expected(letters.counts());
    }
}

package nl.ssfh.demo.expectation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
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

/** Plays the year on paper: the same days, the same order, no service. */
public final class FundYear {

    private final Population population;
    private final Behaviour bank;
    private final Decisions decisions = new Decisions();
    private final Map<String, PracticeBooks> books = new LinkedHashMap<>();
    private final PriorityQueue<Return> returns = new PriorityQueue<>(Comparator.comparing(Return::day));
    private final List<Payout> payouts = new ArrayList<>();
    private final Letters letters = new Letters();
    private final Running running = new Running();

    private FundYear(Population population, Behaviour bank) {
        this.population = population;
        this.bank = bank;
        population.practices().forEach(practice -> books.put(practice.key(), new PracticeBooks()));
    }

    public static FundYear of(Population population, Behaviour bank) {
        var year = new FundYear(population, bank);
        Agenda.of(population).days().forEach(year::play);
        year.takeReturnsUntil(LocalDate.MAX);
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
        run(correction.day());
        takeReturnsUntil(LocalDate.MAX);
        return effect.effect();
    }

    private void play(Day day) {
        takeReturnsUntil(day.date().minusDays(1));
        day.waves().forEach(wave -> wave.forEach(event -> play(event, day.date())));
        day.accounts().forEach(this::enter);
        if (day.isRunDay()) {
            population.placements().forEach(placement -> answer(placement, day.month()));
            run(day.date());
        }
        takeReturnsUntil(day.date());
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

    /** What is held is told with what is paid: a run that pays nothing is none. */
    private void run(LocalDate day) {
        int before = payouts.size();
        var held = new ArrayList<PracticeBooks.Held>();
        var stranded = new ArrayList<Piece>();
        population.practices().forEach(practice -> run(practice, day, held, stranded));
        if (payouts.size() > before) {
            stranded.forEach(this::invoice);
            held.forEach(PracticeBooks.Held::tell);
            held.stream().map(each -> each.piece().line).distinct().forEach(line -> letters.held());
        }
    }

    private void invoice(Piece piece) {
        piece.invoiced = true;
        piece.fixed = true;
        letters.askedBack();
    }

    private void run(Practice practice, LocalDate day, List<PracticeBooks.Held> held, List<Piece> stranded) {
        var month = YearMonth.from(day);
        var iban = practice.account().on(day);
        var sent = send(practice, day, held);
        stranded.addAll(booksOf(practice).stranded(month));
        if (!sent.isEmpty()) {
            long cents = sent.stream().mapToLong(Piece::paid).sum();
            payouts.add(new Payout(month, practice.key(), sent.size(), cents));
            answer(Objects.requireNonNull(iban), TargetDays.onOrAfter(day), sent);
        }
    }

    /** The days that a new account waits are no news: they were told when it was entered. */
    private List<Piece> send(Practice practice, LocalDate day, List<PracticeBooks.Held> held) {
        if (CoolingOff.holds(practice.account(), day)) {
            return List.of();
        }
        var month = YearMonth.from(day);
        boolean hasAccount = practice.account().on(day) != null;
        held.addAll(booksOf(practice).heldAnew(month, hasAccount, running::mayBePaid));
        return booksOf(practice).run(month, hasAccount, running::mayBePaid);
    }

    private void answer(String iban, LocalDate settledOn, List<Piece> sent) {
        var answer = bank.answer(iban);
        if (answer.rejects()) {
            sent.forEach(piece -> piece.state = Piece.State.HELD);
            letters.rejected(sent.size());
            return;
        }
        sent.stream().collect(groupingBy(piece -> piece.line)).values().forEach(letters::paid);
        if (answer.returns()) {
            returns.add(new Return(bank.returnDay(iban, settledOn), sent));
            letters.returned(sent.size());
        }
    }

    private void takeReturnsUntil(LocalDate day) {
        while (!returns.isEmpty() && !returns.element().day().isAfter(day)) {
            returns.remove().pieces().forEach(piece -> piece.state = Piece.State.RETURNED);
        }
    }

    private PracticeBooks booksOf(Practice practice) {
        return Objects.requireNonNull(books.get(practice.key()));
    }

    public Expected expected() {
        var outcomes = population.placements().stream()
                .map(placement -> new Outcome(placement.line(), decisions.times(placement), decisions.of(placement)))
                .toList();
        return new Tally(books, outcomes, payouts).expected(letters.counts());
    }

    private record Return(LocalDate day, List<Piece> pieces) {}
}

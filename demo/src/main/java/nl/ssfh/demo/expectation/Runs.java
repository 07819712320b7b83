package nl.ssfh.demo.expectation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Function;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.bank.TargetDays;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.Practice;

/** Pays on paper: what each run takes along, what the bank answers, and what comes back. */
final class Runs {

    private final Population population;
    private final Behaviour bank;
    private final Function<Practice, PracticeBooks> books;
    private final Letters letters;
    private final Running running;
    private final PriorityQueue<Return> returns = new PriorityQueue<>(Comparator.comparing(Return::day));
    private final List<Payout> payouts = new ArrayList<>();

    Runs(
            Population population,
            Behaviour bank,
            Function<Practice, PracticeBooks> books,
            Letters letters,
            Running running) {
        this.population = population;
        this.bank = bank;
        this.books = books;
        this.letters = letters;
        this.running = running;
    }

    /** In the order in which they were made. */
    List<Payout> payouts() {
        return payouts;
    }

    /** Pays what is due on the day, and tells what is held. A run that pays nothing asks nothing back. */
    void on(LocalDate day) {
        int before = payouts.size();
        var held = new ArrayList<PracticeBooks.Held>();
        var stranded = new ArrayList<Piece>();
        population.practices().forEach(practice -> run(practice, day, held, stranded));
        if (payouts.size() > before) {
            stranded.forEach(this::invoice);
        }
        held.forEach(PracticeBooks.Held::tell);
        held.stream().map(each -> each.piece().line).distinct().forEach(line -> letters.held());
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
        stranded.addAll(books.apply(practice).stranded(month));
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
        held.addAll(books.apply(practice).heldAnew(month, hasAccount, running::mayBePaid));
        return books.apply(practice).run(month, hasAccount, running::mayBePaid);
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

    /** Money that came back until the day is known by then. */
    void takeReturnsUntil(LocalDate day) {
        while (!returns.isEmpty() && !returns.element().day().isAfter(day)) {
            returns.remove().pieces().forEach(piece -> piece.state = Piece.State.RETURNED);
        }
    }

    private record Return(LocalDate day, List<Piece> pieces) {}
}

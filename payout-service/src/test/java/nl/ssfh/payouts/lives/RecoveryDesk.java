package nl.ssfh.payouts.lives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.EmptyBooks;
import nl.ssfh.payouts.bank.app.TakeBankReport;
import nl.ssfh.payouts.recovery.app.AskWriteOff;
import nl.ssfh.payouts.recovery.app.BookInvoicePayment;
import nl.ssfh.payouts.recovery.app.ChooseWay;
import nl.ssfh.payouts.recovery.app.DecideWriteOff;
import nl.ssfh.payouts.recovery.app.ReadRecoveries;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.History;
import nl.ssfh.payouts.recovery.domain.InvoicePayment;
import nl.ssfh.payouts.recovery.domain.Plan;
import nl.ssfh.payouts.recovery.domain.PlanBy;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryFilter;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import nl.ssfh.payouts.sql.Sql;

/** Officers who deal with recoveries by chance, and keep on paper what came in and what they gave up. */
@ApplicationScoped
class RecoveryDesk {

    private static final UUID START = new UUID(0, 0);

    private final ReadRecoveries read;
    private final ChooseWay chooseWay;
    private final BookInvoicePayment bookPayment;
    private final AskWriteOff askWriteOff;
    private final DecideWriteOff decideWriteOff;
    private final TakeBankReport takeBankReport;
    private final Sql sql;
    private final EmptyBooks books;
    private final Map<UUID, Long> paidIn = new HashMap<>();
    private final Map<UUID, Long> givenUp = new HashMap<>();
    private final Map<UUID, Long> mostOfNextRun = new HashMap<>();

    RecoveryDesk(
            ReadRecoveries read,
            ChooseWay chooseWay,
            BookInvoicePayment bookPayment,
            AskWriteOff askWriteOff,
            DecideWriteOff decideWriteOff,
            TakeBankReport takeBankReport,
            Sql sql,
            EmptyBooks books) {
        this.read = read;
        this.chooseWay = chooseWay;
        this.bookPayment = bookPayment;
        this.askWriteOff = askWriteOff;
        this.decideWriteOff = decideWriteOff;
        this.takeBankReport = takeBankReport;
        this.sql = sql;
        this.books = books;
    }

    void clear() {
        paidIn.clear();
        givenUp.clear();
    }

    /** Does something with some of what is open, and remembers how much the next run may keep back for each. */
    void work(Random random, LocalDate today) {
        open().stream().filter(recovery -> random.nextInt(3) == 0).forEach(recovery -> {
            switch (random.nextInt(4)) {
                case 0 -> choose(recovery, way(recovery, random), random, today);
                case 1, 2 -> payIn(recovery, random, today);
                default -> giveUp(recovery, random);
            }
        });
        mostOfNextRun.clear();
        open().stream()
                .filter(recovery -> recovery.way() != RecoveryWay.SET_OFF)
                .forEach(recovery -> mostOfNextRun.put(recovery.id(), most(read.history(recovery.id()))));
    }

    private static RecoveryWay way(Recovery recovery, Random random) {
        var way = List.of(RecoveryWay.values()).get(random.nextInt(3));
        return way == recovery.way() ? RecoveryWay.INSTALMENT_PLAN : way;
    }

    private void choose(Recovery recovery, RecoveryWay way, Random random, LocalDate today) {
        var plan = way == RecoveryWay.INSTALMENT_PLAN
                ? new Plan(
                        2 + random.nextInt(5),
                        YearMonth.from(today).plusMonths(random.nextInt(2)),
                        List.of(PlanBy.values()).get(random.nextInt(2)))
                : null;
        chooseWay.choose(recovery.id(), new Choice(UUID.randomUUID(), way, plan, "Agreed", "otto", Instant.EPOCH));
    }

    private void payIn(Recovery recovery, Random random, LocalDate today) {
        read.history(recovery.id()).invoices().stream()
                .filter(invoice -> !invoice.open().equals(Money.ZERO))
                .findFirst()
                .ifPresent(invoice -> {
                    long cents = random.nextBoolean()
                            ? invoice.open().cents()
                            : 1 + random.nextLong(invoice.open().cents());
                    bookPayment.book(new InvoicePayment(
                            UUID.randomUUID(),
                            invoice.id(),
                            new Money(cents),
                            today,
                            credit(cents),
                            "otto",
                            Instant.EPOCH));
                    paidIn.merge(recovery.practice(), cents, Long::sum);
                });
    }

    /** A line of a statement that nothing explains. */
    private UUID credit(long cents) {
        var reference = "C" + UUID.randomUUID();
        var statement = BankSays.statement(List.of(new BankSays.Entry(reference, cents, null, null, null)));
        takeBankReport.take(new ByteArrayInputStream(statement.strip().getBytes(UTF_8)), "olga");
        return sql.one("select id from bank_entry where reference = ?", row -> row.uuid("id"), reference);
    }

    private void giveUp(Recovery recovery, Random random) {
        long cents = 1 + random.nextLong(recovery.open().cents());
        var asked = new WriteOff(UUID.randomUUID(), recovery.id(), new Money(cents), word("otto"), null);
        askWriteOff.ask(asked);
        boolean approved = random.nextBoolean();
        decideWriteOff.decide(asked.id(), new WriteOff.Verdict(approved, word("olga")));
        if (approved) {
            givenUp.merge(recovery.practice(), cents, Long::sum);
        }
    }

    private static WriteOff.Word word(String by) {
        return new WriteOff.Word("They are gone", by, Instant.EPOCH);
    }

    /** Nothing of what is invoiced, at most the largest part of a plan. */
    private static long most(History history) {
        boolean invoiced = history.recovery().way() == RecoveryWay.INVOICE
                || history.invoices().stream()
                        .anyMatch(invoice -> !invoice.open().equals(Money.ZERO));
        return invoiced
                ? 0
                : history.parts().stream()
                        .mapToLong(part -> part.amount().cents())
                        .max()
                        .orElse(history.recovery().open().cents());
    }

    /** No run keeps back more than the way of each recovery lets it. */
    void checkRun(YearMonth run, String when) {
        mostOfNextRun.forEach((recovery, most) -> assertThat(read.history(recovery).kept().stream()
                        .filter(kept -> kept.run().equals(run))
                        .mapToLong(kept -> kept.amount().cents())
                        .sum())
                .as(when)
                .isLessThanOrEqualTo(most));
    }

    /** Cents that are owed on invoices. */
    long invoiced() {
        return books.number("select coalesce(sum(v.cents - (select coalesce(sum(p.cents), 0) from invoice_payment p"
                + " where p.invoice = v.id)), 0) from invoice v where v.withdrawn_on is null");
    }

    /** Whatever is open waits, and whatever waits is open. */
    void checkStates(String when) {
        assertThat(all(false))
                .as(when)
                .allMatch(recovery ->
                        recovery.open().equals(Money.ZERO) == (recovery.state() == InstalmentState.RECOVERED));
    }

    long paidIn(UUID practice) {
        return paidIn.getOrDefault(practice, 0L);
    }

    long paidIn() {
        return paidIn.values().stream().mapToLong(Long::longValue).sum();
    }

    long givenUp(UUID practice) {
        return givenUp.getOrDefault(practice, 0L);
    }

    long givenUp() {
        return givenUp.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Recovery> open() {
        return all(true);
    }

    private List<Recovery> all(boolean open) {
        return read.page(new RecoveryFilter(null, null, open, false), START, 1_000);
    }
}

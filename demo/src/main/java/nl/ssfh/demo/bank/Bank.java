package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Executes payment files on their execution date and tells what became of them: rejections on the same day by
 * pain.002, bookings and returns on their day by camt.054, and in the evening by camt.053, now in one version and now in
 * another.
 */
public final class Bank {

    private static final long OPENING_CENTS = 10_000_000_00L;
    private static final long STRANGER_CENTS = 12_34;

    private final Behaviour behaviour;
    private final Books books = new Books();
    private final Set<String> messages = new HashSet<>();
    private final List<Report> reports = new ArrayList<>();
    private final TreeMap<LocalDate, List<Entry>> entries = new TreeMap<>();
    private String fundIban = "";
    private long balance = OPENING_CENTS;
    private int statements;
    private int statusReports;
    private int references;
    private int strangers;
    private long strangersCents;

    public Bank(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /**
     * Takes a pain.001.001.09, or refuses it as a whole with {@link FileRefused}. One that it has already it refuses by
     * a report.
     */
    public void receive(byte[] paymentFile, LocalDate day) {
        var order = Intake.take(paymentFile);
        var id = "STATUS-" + ++statusReports;
        if (!messages.add(order.messageId())) {
            reports.add(new Report(day, Report.Kind.STATUS, StatusReport.ofDuplicate(order, id, day)));
            return;
        }
        var payments = new ArrayList<Payment>();
        for (PaymentOrder.Group group : order.groups()) {
            if (group.executionDate().isBefore(day)) {
                books.alarm("Group %s was to be executed before it came".formatted(group.id()));
            }
            fundIban = group.debtorIban();
            payments.addAll(execute(group));
        }
        payments.forEach(payment -> books.add(payment, day));
        reports.add(new Report(day, Report.Kind.STATUS, StatusReport.of(order, payments, id, day)));
    }

    /** What the bank offers when the day is over, each report once. Days are asked for in their order. */
    public List<Report> reportsUntil(LocalDate day) {
        while (!entries.isEmpty() && !entries.firstKey().isAfter(day)) {
            var booked = entries.pollFirstEntry();
            var own = new ArrayList<>(booked.getValue());
            if (behaviour.hasStranger(booked.getKey())) {
                strangers++;
                strangersCents += STRANGER_CENTS + strangers;
                own.add(entry(booked.getKey(), STRANGER_CENTS + strangers, Entry.Kind.UNRELATED, stranger()));
            }
            var statement = new Statement(++statements, booked.getKey(), fundIban, balance, own);
            balance = statement.closingCents();
            offer(statement, Report.Kind.NOTIFICATION);
            offer(statement, statements % 2 == 0 ? Report.Kind.OLD_STATEMENT : Report.Kind.STATEMENT);
        }
        var ready = List.copyOf(reports);
        reports.clear();
        return ready;
    }

    private void offer(Statement statement, Report.Kind kind) {
        reports.add(new Report(statement.day(), kind, statement.xml(kind)));
    }

    /** Days on which something will still be booked. */
    public List<LocalDate> daysToCome() {
        return List.copyOf(entries.keySet());
    }

    public Books books() {
        return books;
    }

    /** How many lines it put on statements that the fund cannot know. */
    public int strangers() {
        return strangers;
    }

    /** What these brought in. */
    public long strangersCents() {
        return strangersCents;
    }

    private List<Payment> execute(PaymentOrder.Group group) {
        var payments = group.transfers().stream()
                .map(transfer -> payment(transfer, group))
                .toList();
        var booked = payments.stream()
                .filter(payment -> payment.fate() != Payment.Fate.REJECTED)
                .toList();
        if (group.bookedTogether() && !booked.isEmpty()) {
            book(group.executionDate(), booked, Entry.Kind.PAID);
        } else {
            booked.forEach(payment -> book(group.executionDate(), List.of(payment), Entry.Kind.PAID));
        }
        booked.stream()
                .filter(payment -> !payment.stays())
                .forEach(payment -> book(
                        behaviour.returnDay(payment.transfer().iban(), group.executionDate()),
                        List.of(payment),
                        Entry.Kind.RETURNED));
        return payments;
    }

    private Payment payment(Transfer transfer, PaymentOrder.Group group) {
        var answer = behaviour.answer(transfer.iban());
        var fate =
                answer.rejects() ? Payment.Fate.REJECTED : answer.returns() ? Payment.Fate.RETURNED : Payment.Fate.PAID;
        var settledOn = group.executionDate();
        return new Payment(
                transfer,
                group.id(),
                settledOn,
                fate,
                fate == Payment.Fate.PAID ? null : answer.reason(),
                fate == Payment.Fate.RETURNED ? behaviour.returnDay(transfer.iban(), settledOn) : null);
    }

    private void book(LocalDate day, List<Payment> payments, Entry.Kind kind) {
        long cents = payments.stream().mapToLong(Payment::cents).sum();
        boolean back = kind == Entry.Kind.RETURNED;
        var parts = payments.stream()
                .map(payment -> new Entry.Part(payment.transfer(), back ? payment.reason() : null))
                .toList();
        var entry = new Entry(
                "REF%09d".formatted(++references),
                day,
                back ? cents : -cents,
                kind,
                payments.getFirst().groupId(),
                parts);
        entries.computeIfAbsent(day, any -> new ArrayList<>()).add(entry);
    }

    private Entry entry(LocalDate day, long cents, Entry.Kind kind, Transfer transfer) {
        return new Entry(
                "REF%09d".formatted(++references), day, cents, kind, "", List.of(new Entry.Part(transfer, null)));
    }

    private Transfer stranger() {
        return new Transfer("NOTPROVIDED", STRANGER_CENTS + strangers, "Somebody else", fundIban);
    }
}

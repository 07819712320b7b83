package nl.ssfh.demo.report;

import static java.util.stream.Collectors.toSet;

import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Books;
import nl.ssfh.demo.expectation.Expected;

/** The platform's ledger, the bank's books and the mail server tell the same story. */
record BooksCheck(Expected expected, Actual actual, Bank bank, Differences differences) {

    void run() {
        payments();
        ledger();
        mails();
    }

    private void payments() {
        Books books = bank.books();
        books.alarms().forEach(alarm -> differences.add("The bank raises the alarm: " + alarm));
        var known = actual.instalments().stream().map(Instalment::id).collect(toSet());
        books.byInstalment().keySet().stream()
                .filter(instalment -> !known.contains(instalment))
                .forEach(instalment ->
                        differences.add("The bank paid %s, which is no instalment".formatted(instalment)));
        differences.same("Lines in suspense", (long) bank.strangers(), actual.suspense());
        differences.same("Cents of all runs, as the bank got them", books.ordered(), actual.sentByRuns());
    }

    private void ledger() {
        long sum =
                actual.balances().values().stream().mapToLong(Long::longValue).sum();
        differences.same("Sum of the ledger in cents", 0L, sum);
        differences.same(
                "Cents on the ledger's account BANK",
                bank.strangersCents() - bank.books().paid(),
                actual.balances().getOrDefault("BANK", 0L));
        differences.same(
                "Cents on the ledger's account SUSPENSE",
                -bank.strangersCents(),
                actual.balances().getOrDefault("SUSPENSE", 0L));
    }

    private void mails() {
        for (var kind : Differences.keys(expected.mails(), actual.mails())) {
            differences.same(
                    "Mails %s to the %s".formatted(kind.what(), kind.recipient()),
                    expected.mails().getOrDefault(kind, 0L),
                    actual.mails().getOrDefault(kind, 0L));
        }
        differences.same("Mails that are not sent", 0L, actual.undelivered());
        long sent =
                expected.mails().values().stream().mapToLong(Long::longValue).sum();
        differences.same("Mails that the mail server has", sent, actual.mailbox());
    }
}

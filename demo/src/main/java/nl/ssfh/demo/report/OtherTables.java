package nl.ssfh.demo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Payment;
import nl.ssfh.demo.expectation.MailKind;

/** What went through the bank, and the mails that people got. */
record OtherTables(Actual actual, Bank bank) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("BANK, by its own books");
        lines.add(line("transfers that stayed", Payment.Fate.PAID));
        lines.add(line("transfers that came back", Payment.Fate.RETURNED));
        lines.add(line("transfers that the bank rejected", Payment.Fate.REJECTED));
        lines.add(line("lines in suspense", actual.suspense()));
        lines.add("");
        lines.add("MAILS sent");
        lines.add("  %-40s %8s %8s".formatted("about", "practice", "student"));
        var kinds = new TreeSet<String>();
        actual.mails().keySet().forEach(kind -> kinds.add(kind.what()));
        kinds.forEach(kind -> lines.add("  %-40s %8s %8s"
                .formatted(
                        kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                        Euros.count(mails(kind, "PRACTICE")),
                        Euros.count(mails(kind, "STUDENT")))));
        lines.add(line("all, as the mail server counts", actual.mailbox()));
        lines.add("");
        lines.add("PAPERWORK");
        lines.add(line("claims that came by import", actual.clerical().imported()));
        lines.add(
                line("placement-months asked: still running?", actual.clerical().asked()));
        lines.add(line("placement-months said to be running", actual.clerical().running()));
        return lines;
    }

    private static String line(String what, long count) {
        return "  %-40s %8s".formatted(what, Euros.count(count));
    }

    private long mails(String what, String recipient) {
        return actual.mails().getOrDefault(new MailKind(what, recipient), 0L);
    }

    private String line(String what, Payment.Fate fate) {
        var payments = bank.books().all().stream()
                .filter(payment -> payment.fate() == fate)
                .toList();
        long cents = payments.stream().mapToLong(Payment::cents).sum();
        return "  %-40s %8s %14s".formatted(what, Euros.count(payments.size()), Euros.of(cents));
    }

    /** Seconds with one decimal, and memory in whole megabytes. */
    static List<String> times(Map<String, Double> seconds, Map<String, Long> bytes) {
        var lines = new ArrayList<String>();
        lines.add("TIME");
        seconds.forEach((what, time) -> lines.add(String.format(Locale.ROOT, "  %-40s %8.1f s", what, time)));
        lines.add("");
        lines.add("MEMORY of each process");
        bytes.forEach((what, size) -> lines.add("  %-40s %8s MB".formatted(what, Euros.count(size / 1_000_000))));
        return lines;
    }
}

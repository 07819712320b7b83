package nl.ssfh.payouts.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;

/** A bank with books of its own: it never pays an instalment that it is paying, or paid and did not get back. */
final class PaperBank {

    private final Random random;
    private final Map<String, Fate> fates = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();
    private final Map<String, Long> keptByIban = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final Set<Transfer> toldBooked = new HashSet<>();
    private final Set<Transfer> toldBack = new HashSet<>();
    private int entries;

    PaperBank(Random random) {
        this.random = random;
    }

    enum Fate {
        PAID,
        REJECTED,
        RETURNED;

        boolean isNo() {
            return this != PAID;
        }
    }

    /** Takes a file, decides what becomes of every transfer, and writes the reports on it. */
    void receive(TransferFile file, boolean kind) {
        var groups = new HashMap<Fate, List<Transfer>>();
        for (var transfer : file.transfers()) {
            var fate = kind ? Fate.PAID : fate();
            check(transfer);
            assertThat(fates.put(transfer.endToEndId(), fate))
                    .as("end-to-end id used twice")
                    .isNull();
            newest.put(instalment(transfer), transfer.endToEndId());
            groups.computeIfAbsent(fate, any -> new ArrayList<>()).add(transfer);
            if (fate == Fate.PAID) {
                keptByIban.merge(transfer.iban(), transfer.cents(), Long::sum);
            }
        }
        groups.forEach((fate, transfers) -> report(file.messageId(), fate, transfers));
    }

    private void check(Transfer transfer) {
        var earlier = newest.get(instalment(transfer));
        if (earlier != null) {
            assertThat(fates.get(earlier))
                    .as("a second transaction for an instalment that is paid or under way")
                    .matches(fate -> fate != null && fate.isNo());
        }
    }

    private void report(String message, Fate fate, List<Transfer> transfers) {
        if (fate == Fate.REJECTED) {
            var refused = transfers.stream()
                    .map(each -> new Status(each.endToEndId(), "RJCT", "AC04"))
                    .toList();
            reports.add(new Report(BankSays.status(message, refused), List.of(), List.of()));
            return;
        }
        var booked = transfers.stream().map(each -> entry(each, false)).toList();
        reports.add(new Report(BankSays.statement(booked), transfers, List.of()));
        if (fate == Fate.RETURNED) {
            var back = transfers.stream().map(each -> entry(each, true)).toList();
            reports.add(new Report(BankSays.statement(back), List.of(), transfers));
        }
        if (random.nextInt(3) == 0) {
            reports.add(new Report(BankSays.statement(booked), transfers, List.of()));
        }
    }

    private Entry entry(Transfer transfer, boolean back) {
        var reference = "E" + ++entries;
        return back
                ? Entry.returned(reference, transfer.endToEndId(), transfer.cents(), "AC04")
                : Entry.paid(reference, transfer.endToEndId(), transfer.cents());
    }

    private Fate fate() {
        return switch (random.nextInt(6)) {
            case 0 -> Fate.REJECTED;
            case 1 -> Fate.RETURNED;
            default -> Fate.PAID;
        };
    }

    /** Some of the reports, or all, in any order and some of them twice. */
    List<String> reports(boolean all) {
        Collections.shuffle(reports, random);
        var ready = new ArrayList<String>();
        for (var report : List.copyOf(reports)) {
            if (all || random.nextInt(3) > 0) {
                reports.remove(report);
                toldBooked.addAll(report.booked());
                toldBack.addAll(report.back());
                ready.addAll(Collections.nCopies(random.nextInt(4) == 0 ? 2 : 1, report.xml()));
            }
        }
        return ready;
    }

    /** What stays with an account, once everything is reported. */
    long kept(String iban) {
        return keptByIban.getOrDefault(iban, 0L);
    }

    /** Cents of which it told that they came back, but not yet that they went out. */
    long backBeforeBooked() {
        return toldBack.stream()
                .filter(transfer -> !toldBooked.contains(transfer))
                .mapToLong(Transfer::cents)
                .sum();
    }

    private record Report(String xml, List<Transfer> booked, List<Transfer> back) {}

    private static String instalment(Transfer transfer) {
        return transfer.endToEndId().substring(0, 32);
    }
}

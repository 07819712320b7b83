package nl.ssfh.demo.report;

import static java.util.stream.Collectors.toMap;

import java.util.function.Function;
import nl.ssfh.demo.expectation.Expected;
import nl.ssfh.demo.expectation.Payout;
import nl.ssfh.demo.expectation.Sums;

/** Every cent that was granted is paid, held, returned or settled where it must be. */
record MoneyCheck(Expected expected, Ledgers ledgers, Differences differences) {

    void run() {
        ledgers.instalments().forEach(this::instalment);
        sums();
        payouts();
        toRecover();
    }

    private void instalment(Instalment line) {
        long paid = ledgers.bank().paid(line.id());
        boolean fits = switch (line.state()) {
            case "PAID" -> line.settled() == line.cents() && paid <= line.cents();
            case "HELD", "RETURNED" -> paid == 0 && line.settled() < line.cents();
            case "RECOVERED" -> paid == 0 && line.settled() == line.cents();
            case "DUE" -> paid == 0 && line.isRecovery();
            case "CANCELLED" -> paid == 0 && line.cents() == 0;
            default -> false;
        };
        if (!fits) {
            differences.add("Line %d, instalment %s (%s %s) is %s: %d of %d cents are settled, the bank paid %d"
                    .formatted(
                            line.line(),
                            line.id(),
                            line.fee(),
                            line.month(),
                            line.state(),
                            line.settled(),
                            line.cents(),
                            paid));
        }
    }

    private void sums() {
        var found = ledgers.sums();
        for (var key : Differences.keys(expected.sums(), found)) {
            var name = "Cents of %s %s".formatted(key.fee(), key.month());
            var sums = found.getOrDefault(key, Sums.NONE);
            differences.same(name, expected.sums().getOrDefault(key, Sums.NONE), sums);
            if (!sums.addUp()) {
                differences.add("%s do not add up: %s".formatted(name, sums));
            }
        }
    }

    private void payouts() {
        var wanted = expected.payouts().stream().collect(toMap(MoneyCheck::name, Function.identity()));
        var found = ledgers.payouts().stream().collect(toMap(MoneyCheck::name, Function.identity()));
        for (var name : Differences.keys(wanted, found)) {
            differences.same(name, wanted.get(name), found.get(name));
        }
    }

    private void toRecover() {
        var found = ledgers.toRecover();
        for (var practice : Differences.keys(expected.toRecover(), found)) {
            differences.same(
                    "Cents still to recover from practice " + practice,
                    expected.toRecover().getOrDefault(practice, 0L),
                    found.getOrDefault(practice, 0L));
        }
    }

    private static String name(Payout payout) {
        return "Run %s, practice %s".formatted(payout.run(), payout.practice());
    }
}

package nl.ssfh.payouts.lives;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.payouts.schedule.domain.FeeMonth;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;

/** What the fund owes, on paper: only the decisions in force, and who has which account. */
final class PaperFund {

    private final Map<UUID, ClaimDecided> inForce = new HashMap<>();
    private final Map<UUID, List<String>> accounts = new HashMap<>();

    void decide(ClaimDecided decided) {
        inForce.put(decided.placement(), decided);
    }

    void account(UUID practice, String iban) {
        accounts.computeIfAbsent(practice, any -> new ArrayList<>()).add(iban);
    }

    long granted() {
        return inForce.values().stream().mapToLong(PaperFund::granted).sum();
    }

    private static long granted(ClaimDecided decided) {
        return decided.months().stream()
                .mapToLong(month -> month.amount().cents())
                .sum();
    }

    long granted(FeeMonth key) {
        return inForce.values().stream()
                .flatMap(decided -> decided.months().stream())
                .filter(month -> new FeeMonth(month.fee(), month.month()).equals(key))
                .mapToLong(month -> month.amount().cents())
                .sum();
    }

    long granted(UUID practice) {
        return inForce.values().stream()
                .filter(decided -> decided.practice().equals(practice))
                .mapToLong(PaperFund::granted)
                .sum();
    }

    long kept(UUID practice, PaperBank bank) {
        return accounts.getOrDefault(practice, List.of()).stream()
                .mapToLong(bank::kept)
                .sum();
    }

    /** The lines sum up to the decision in force, and each is settled as far as its state says. */
    void check(List<Instalment> lines) {
        var sums = lines.stream()
                .collect(groupingBy(
                        line -> line.placement() + "/" + line.fee() + "/" + line.month(),
                        summingLong(line -> line.amount().cents())));
        sums.values().removeIf(sum -> sum == 0);
        assertThat(sums).isEqualTo(wanted());
        assertThat(lines).allSatisfy(PaperFund::isSound);
    }

    private Map<String, Long> wanted() {
        var wanted = new HashMap<String, Long>();
        inForce.forEach((placement, decided) -> decided.months()
                .forEach(month ->
                        wanted.put(key(placement, month), month.amount().cents())));
        wanted.values().removeIf(cents -> cents == 0);
        return wanted;
    }

    private static String key(UUID placement, MonthDecision month) {
        return placement + "/" + month.fee() + "/" + month.month();
    }

    private static void isSound(Instalment line) {
        long settled = line.settled().cents();
        long amount = line.amount().cents();
        assertThat(Math.abs(settled)).isLessThanOrEqualTo(Math.abs(amount));
        assertThat(settled * amount).isNotNegative();
        if (line.state() == InstalmentState.PAID || line.state() == InstalmentState.RECOVERED) {
            assertThat(settled).isEqualTo(amount);
        }
    }
}

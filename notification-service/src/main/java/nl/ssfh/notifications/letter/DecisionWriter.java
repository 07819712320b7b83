package nl.ssfh.notifications.letter;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.notifications.domain.News.ClaimDecided;
import nl.ssfh.notifications.domain.Recipient;

/** Puts a decision into words: what, how much per month, when, and why. */
record DecisionWriter(Words words, Recipient reader) {

    /** The fund's own term for an objection (heroverweging). */
    private static final Period OBJECTION = Period.ofWeeks(6);

    Page page(String template, ClaimDecided news) {
        var months = shown(news);
        var granted = with(MonthOutcome.GRANTED, months);
        return new Page.Decided(
                template,
                news.reference(),
                words.day(news.decidedOn()),
                news.sequence() > 1,
                granted(granted),
                granted.isEmpty() ? null : words.money(total(granted)),
                policies(granted),
                granted.stream().anyMatch(month -> !isAfterEnd(month)),
                granted.stream().anyMatch(DecisionWriter::isAfterEnd),
                words.day(news.period().lastDay()),
                refused(with(MonthOutcome.REFUSED, months)),
                Stretch.of(with(MonthOutcome.UNDECIDED, months), MonthDecision::outcome).stream()
                        .map(this::feeMonths)
                        .toList(),
                words.day(news.decidedOn().plus(OBJECTION)),
                news.newPolicy());
    }

    /** What the practice gets for itself is no business of the student. */
    private List<MonthDecision> shown(ClaimDecided news) {
        return news.months().stream()
                .filter(month -> reader == Recipient.PRACTICE || month.fee() == Fee.STIPEND)
                .toList();
    }

    private List<Page.Granted> granted(List<MonthDecision> months) {
        return Stretch.of(months, month -> new Rate(month.amount(), isAfterEnd(month))).stream()
                .map(stretch -> new Page.Granted(
                        words.fee(stretch.fee()),
                        words.months(stretch.first(), stretch.last()),
                        words.money(stretch.same().amount()),
                        !stretch.isOneMonth(),
                        stretch.same().afterEnd()))
                .toList();
    }

    private List<Page.Refused> refused(List<MonthDecision> months) {
        var byReasons = Stretch.of(months, MonthDecision::exclusions).stream()
                .collect(Collectors.groupingBy(Stretch::same, LinkedHashMap::new, Collectors.toList()));
        return byReasons.entrySet().stream()
                .map(each -> new Page.Refused(
                        each.getValue().stream().map(this::feeMonths).toList(), reasons(each.getKey())))
                .toList();
    }

    private List<String> reasons(List<Exclusion> exclusions) {
        return exclusions.stream().map(each -> words.reason(each, reader)).toList();
    }

    private Page.FeeMonths feeMonths(Stretch<?> stretch) {
        return new Page.FeeMonths(words.fee(stretch.fee()), words.months(stretch.first(), stretch.last()));
    }

    private String policies(List<MonthDecision> months) {
        return months.stream()
                .map(MonthDecision::policy)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(words.and()));
    }

    private static List<MonthDecision> with(MonthOutcome outcome, List<MonthDecision> months) {
        return months.stream().filter(month -> month.outcome() == outcome).toList();
    }

    private static boolean isAfterEnd(MonthDecision month) {
        return month.payoutMode() == PayoutMode.AFTER_END;
    }

    private static Money total(List<MonthDecision> months) {
        return months.stream().map(MonthDecision::amount).reduce(Money.ZERO, Money::plus);
    }

    private record Rate(Money amount, boolean afterEnd) {}
}

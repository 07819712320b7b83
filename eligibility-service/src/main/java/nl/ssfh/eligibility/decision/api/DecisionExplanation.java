package nl.ssfh.eligibility.decision.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Question;
import nl.ssfh.platform.words.Words;

/** Says in plain words what was decided on a claim: the totals per fee, every reason and every question. */
record DecisionExplanation(Words words, Decision decision) {

    String text() {
        return String.join(" ", sentences());
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(words.say("decision." + decision.outcome().name(), decision.reference()));
        if (!decision.months().isEmpty()) {
            var period = decision.period();
            sentences.add(words.say("decision.period", words.date(period.firstDay()), words.date(period.lastDay())));
            totals(sentences);
            reasons(sentences);
        }
        return sentences;
    }

    private void totals(List<String> sentences) {
        var totals = new ArrayList<String>();
        for (var fee : Fee.values()) {
            var months = decision.months().stream()
                    .filter(month -> month.fee() == fee)
                    .toList();
            if (months.isEmpty()) {
                continue;
            }
            var total = months.stream().map(MonthFinding::amount).reduce(Money.ZERO, Money::plus);
            totals.add(words.say("decision.amount", words.euros(total), words.word("fee", fee)));
        }
        totals.stream()
                .reduce((one, other) -> words.say("decision.both", one, other))
                .ifPresent(all -> sentences.add(words.say("decision.total", all)));
    }

    private void reasons(List<String> sentences) {
        for (var code : Exclusion.values()) {
            say(
                    sentences,
                    "decision.reason",
                    words.word("exclusion", code),
                    month -> month.exclusions().contains(code));
        }
        for (var question : Question.values()) {
            say(
                    sentences,
                    "decision.question",
                    words.word("question", question),
                    month -> month.question() == question);
        }
    }

    private void say(List<String> sentences, String name, String what, Predicate<MonthFinding> concerned) {
        var months = decision.months().stream().filter(concerned).count();
        if (months > 0) {
            var counted = months == 1 ? words.say("months.one") : words.say("months.many", months);
            sentences.add(words.say(name, counted, what));
        }
    }
}

package nl.ssfh.eligibility.decision.api;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.Hit;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.PartFinding;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.platform.words.Words;

/** Says in plain words what was decided on one fee for one month, and why. */
record MonthExplanation(Words words, Policies policies, MonthFinding month) {

    String text() {
        var sentences = new ArrayList<String>();
        if (month.overruled() != null) {
            overruled(sentences);
            return String.join(" ", sentences);
        }
        switch (month.outcome()) {
            case GRANTED -> granted(sentences);
            case REFUSED -> refused(sentences);
            case UNDECIDED -> undecided(sentences);
        }
        return String.join(" ", sentences);
    }

    /** The rows of the rules did not give this amount, so they are not named. */
    private void overruled(List<String> sentences) {
        var inMonth = words.month(month.month());
        sentences.add(
                month.outcome() == MonthOutcome.GRANTED
                        ? words.say("month.GRANTED", words.euros(month.amount()), fee(), inMonth)
                        : words.say("month.REFUSED", fee(), inMonth));
        sentences.add(words.say("month.overruled"));
    }

    private void granted(List<String> sentences) {
        var inMonth = words.month(month.month());
        if (month.parts().stream().allMatch(part -> part.days() == 0)) {
            sentences.add(words.say("month.empty", inMonth, fee()));
            return;
        }
        sentences.add(words.say("month.GRANTED", words.euros(month.amount()), fee(), inMonth));
        for (var part : month.parts()) {
            sentences.add(part(part));
            part.rows().forEach(row -> row(sentences, row));
        }
    }

    private void refused(List<String> sentences) {
        sentences.add(words.say("month.REFUSED", fee(), words.month(month.month())));
        month.exclusions().forEach(code -> sentences.add(words.word("exclusion", code)));
    }

    private void undecided(List<String> sentences) {
        sentences.add(words.say("month.UNDECIDED", fee(), words.month(month.month())));
        if (month.question() != null) {
            sentences.add(words.say("month.question", words.word("question", month.question())));
        }
    }

    private String part(PartFinding part) {
        var days = part.days();
        var ofMonth = month.month().lengthOfMonth();
        var rate = words.euros(part.rate());
        var hours = words.number(part.hoursPerWeek());
        var year = part.studyYear() == null ? "" : words.say("part.year", part.studyYear());
        if (days == ofMonth) {
            return words.say("part.whole", rate, hours, year);
        }
        return days == 1
                ? words.say("part.brokenOne", ofMonth, rate, hours, year)
                : words.say("part.broken", days, ofMonth, rate, hours, year);
    }

    private void row(List<String> sentences, Hit row) {
        sentences.add(words.say("part.row", policy(), words.say("table." + row.table()), row.row(), row.source()));
        if (row.basis() == Basis.ASSUMED) {
            sentences.add(words.say("part.assumed"));
        }
    }

    private String fee() {
        return words.word("fee", month.fee());
    }

    private String policy() {
        var version = String.valueOf(month.policy());
        return policies.named(version)
                .map(policy -> policy.parameters().name().getOrDefault(words.language(), version))
                .orElse(version);
    }
}

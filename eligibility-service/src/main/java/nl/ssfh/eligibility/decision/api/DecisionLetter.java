package nl.ssfh.eligibility.decision.api;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.NearMiss;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.platform.words.Words;

/**
 * A decision as a letter: the sentences that the API gives, in one language, in the order in which one reads them.
 *
 * @param facts what the reader knows the decision by
 * @param sections what is explained after the amounts
 * @param evidence what an auditor finds and checks it by
 */
public record DecisionLetter(
        String language,
        String title,
        List<Fact> facts,
        List<String> summary,
        Amounts amounts,
        List<Section> sections,
        List<Fact> evidence) {

    public DecisionLetter {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /** Something that is said in a few words, after what it is. */
    public record Fact(String name, String value) {}

    /** A heading with what stands under it. */
    public record Section(String heading, List<String> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What each fee of each month is worth; without rows for a claim that was withdrawn. */
    public record Amounts(String heading, List<String> columns, List<List<String>> rows) {

        public Amounts {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    static DecisionLetter of(
            Words words, Decision decision, Policies policies, List<NearMiss> nearMisses, int weeksToObject) {
        return new DecisionLetter(
                words.language(),
                words.say("letter.title", decision.reference()),
                facts(words, decision),
                new DecisionExplanation(words, decision).sentences(),
                amounts(words, decision.months()),
                sections(words, decision, policies, nearMisses, weeksToObject),
                evidence(words, decision));
    }

    private static List<Fact> facts(Words words, Decision decision) {
        return List.of(
                new Fact(words.say("letter.reference"), decision.reference()),
                new Fact(words.say("letter.decidedOn"), words.date(decision.decidedOn())));
    }

    private static List<Fact> evidence(Words words, Decision decision) {
        return List.of(
                new Fact(words.say("letter.sequence"), String.valueOf(decision.sequence())),
                new Fact(words.say("letter.decision"), decision.id().toString()),
                new Fact(words.say("letter.receipt"), decision.inputHash()));
    }

    private static Amounts amounts(Words words, List<MonthFinding> months) {
        return new Amounts(
                words.say("letter.amounts"),
                List.of(
                        words.say("letter.month"),
                        words.say("letter.fee"),
                        words.say("letter.outcome"),
                        words.say("letter.amount")),
                months.stream()
                        .map(month -> List.of(
                                words.month(month.month()),
                                words.word("fee", month.fee()),
                                words.word("outcome", month.outcome()),
                                words.euros(month.amount())))
                        .toList());
    }

    private static List<Section> sections(
            Words words, Decision decision, Policies policies, List<NearMiss> nearMisses, int weeksToObject) {
        var sections = new ArrayList<Section>();
        add(
                sections,
                words.say("letter.reasons"),
                decision.months().stream()
                        .map(month -> new MonthExplanation(words, policies, month).text())
                        .toList());
        add(
                sections,
                words.say("letter.nearMisses"),
                nearMisses.stream().map(miss -> NearMissView.text(words, miss)).toList());
        add(
                sections,
                words.say("letter.objection"),
                List.of(words.say("letter.objectUntil", words.date(decision.lastDayToObject(weeksToObject)))));
        return sections;
    }

    private static void add(List<Section> sections, String heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
        }
    }
}

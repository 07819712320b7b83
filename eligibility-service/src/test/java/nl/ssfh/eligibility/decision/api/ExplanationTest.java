package nl.ssfh.eligibility.decision.api;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.decision.domain.Question;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.platform.words.Words;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    static final Policies POLICIES = ShippedPolicies.read();

    @Test
    void a_whole_month() {
        var months = judge(placement("2024-03-01", "2024-03-31"));

        assertThat(nl(months.getFirst())).isEqualTo("""
                U krijgt €\u00a0150,00 stagevergoeding voor maart 2024. \
                Het maandbedrag is €\u00a0150,00, bij 16 uur per week in leerjaar 1. \
                Regel: Regeling vanaf 2024, basisbedragen, rij 1 \
                (Regeling SSFH vanaf januari 2024: stagevergoeding, BOL, 15 uur per week of meer).""");
        assertThat(en(months.getFirst())).startsWith("""
                You get €150.00 stipend for March 2024. \
                The monthly amount is €150.00, for 16 hours a week in study year 1. \
                Rule: Rules from 2024, base amounts, row 1 (""");
    }

    @Test
    void a_broken_month_with_two_rates() {
        var months =
                judge(placement("2024-03-02", "2024-03-31").from("2024-03-12").hours("14.5"));

        assertThat(nl(months.getFirst()))
                .contains(
                        "10 van de 31 dagen van de maand tellen mee, voor een maandbedrag van €\u00a0150,00, bij 16 uur")
                .contains(
                        "20 van de 31 dagen van de maand tellen mee, voor een maandbedrag van €\u00a0100,00, bij 14,5 uur");
    }

    @Test
    void one_day_and_no_day() {
        var months = judge(placement("2024-03-31", "2024-04-30").interrupted("2024-04-01", "2024-04-30"));

        assertThat(nl(months.getFirst())).contains("1 van de 31 dagen van de maand telt mee");
        assertThat(nl(months.get(2))).isEqualTo("""
                In april 2024 waren er geen stagedagen. Daarom krijgt u geen stagevergoeding voor deze maand.""");
    }

    @Test
    void of_what_no_published_rule_names_it_is_said_that_the_fund_applies_a_rule() {
        var months = judge(placement("2024-03-01", "2024-03-31").year(4));

        assertThat(nl(months.get(0))).doesNotContain("niet apart");
        assertThat(nl(months.get(1)))
                .contains("De gepubliceerde regeling noemt dit geval niet apart. Het fonds past er deze regel op toe.");
    }

    @Test
    void a_refusal_gives_every_reason() {
        var months = judge(placement("2024-03-01", "2024-03-31")
                .contribution(Contribution.IN_ARREARS)
                .agreement(false, true, true));

        assertThat(nl(months.getFirst())).isEqualTo("""
                U krijgt geen stagevergoeding voor maart 2024. \
                De praktijk betaalt geen bijdrage aan het fonds of heeft een achterstand. \
                Er is geen stageovereenkomst volgens het verplichte model.""");
        assertThat(en(months.getFirst())).startsWith("You get no stipend for March 2024. The practice pays no");
    }

    @Test
    void a_student_is_not_told_that_the_practice_is_in_arrears() {
        var months = judge(placement("2024-03-01", "2024-03-31").contribution(Contribution.IN_ARREARS));
        var refused = months.getFirst();
        var toStudent = Words.NL.to(Party.STUDENT);

        assertThat(new MonthExplanation(toStudent, POLICIES, refused).text()).isEqualTo("""
                Er is geen stagevergoeding voor maart 2024. \
                De praktijk voldoet niet aan een voorwaarde van het fonds.""");
        assertThat(new DecisionExplanation(toStudent, decision(months)).text()).doesNotContain("achterstand");
        assertThat(MonthView.of(refused, POLICIES, Party.STUDENT).exclusions())
                .extracting(ReasonView::en)
                .containsExactly("The practice does not meet a condition of the fund.");
        assertThat(MonthView.of(refused, POLICIES, Party.PRACTICE).exclusions())
                .extracting(ReasonView::nl)
                .allSatisfy(nl -> assertThat(nl).contains("heeft een achterstand", "PFZW-nummer"));
    }

    @Test
    void the_whole_decision() {
        var elsewhere = new FeeMonth(Fee.STIPEND, YearMonth.of(2024, 3));
        var months = judge(placement("2024-03-01", "2024-06-30"), elsewhere);

        assertThat(new DecisionExplanation(Words.NL, decision(months)).text()).isEqualTo("""
                Uw aanvraag SSFH-2024-000123 is voor een deel toegekend. \
                De stage loopt van 1 maart 2024 tot en met 30 juni 2024. \
                In totaal: €\u00a0450,00 stagevergoeding \
                en €\u00a0800,00 vergoeding praktijkbegeleiding. \
                Reden van afwijzing (1 maandbedrag): \
                Voor deze student is deze maand al vergoed bij een andere stage.""");
    }

    @Test
    void a_withdrawn_claim() {
        assertThat(new DecisionExplanation(Words.EN, decision(List.of())).text())
                .isEqualTo("Your claim SSFH-2024-000123 is withdrawn. You get no fee for this placement.");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(sentences("nl").keySet()).isEqualTo(sentences("en").keySet());
    }

    @Test
    void there_are_words_for_everything_that_can_be_decided() {
        for (var words : List.of(Words.NL, Words.EN)) {
            assertThatCode(() -> {
                        List.of(Fee.values()).forEach(fee -> words.word("fee", fee));
                        List.of(Exclusion.values()).forEach(code -> words.word("exclusion", code));
                        List.of(Question.values()).forEach(question -> words.word("question", question));
                        List.of(ClaimOutcome.values()).forEach(outcome -> words.word("decision", outcome));
                        List.of(MonthOutcome.values()).forEach(outcome -> words.word("month", outcome));
                        List.of(MonthOutcome.values()).forEach(outcome -> words.word("outcome", outcome));
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static List<MonthFinding> judge(PlacementFixture placement, FeeMonth... elsewhere) {
        var facts = placement.facts();
        return new Judge(POLICIES).judge(new Receipt(facts.period().firstDay(), facts, List.of(elsewhere)));
    }

    private static Decision decision(List<MonthFinding> months) {
        var id = new UUID(0, 1);
        return new Decision(
                id,
                1,
                id,
                "SSFH-2024-000123",
                id,
                id,
                LocalDate.of(2024, 9, 2),
                months.isEmpty() ? ClaimOutcome.WITHDRAWN : Judge.outcome(months),
                PlacementFixture.span("2024-03-01", "2024-06-30"),
                Map.of(),
                "",
                months);
    }

    private static String nl(MonthFinding month) {
        return new MonthExplanation(Words.NL, POLICIES, month).text();
    }

    private static String en(MonthFinding month) {
        return new MonthExplanation(Words.EN, POLICIES, month).text();
    }

    private static Properties sentences(String language) throws IOException {
        var file = "/explanations/" + language + ".properties";
        try (var in = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(file))) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        }
    }
}

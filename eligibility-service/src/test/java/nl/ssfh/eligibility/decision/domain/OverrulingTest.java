package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** What a person decided on a month, judged again from a receipt. */
class OverrulingTest {

    static final Judge JUDGE = new Judge(ShippedPolicies.read());
    static final PlacementFixture BEFORE_ALL_RULES = placement("2016-08-01", "2016-08-31");
    static final UUID REVIEW = new UUID(1, 1);

    @Test
    void a_month_that_the_rules_leave_open_is_what_the_person_said() {
        var open = judge(BEFORE_ALL_RULES);

        var decided = judge(BEFORE_ALL_RULES, granted(open, "150.00"));

        assertThat(decided.outcome()).isEqualTo(MonthOutcome.GRANTED);
        assertThat(decided.amount()).isEqualTo(Money.euros("150.00"));
        assertThat(decided.question()).isNull();
        assertThat(decided.payoutMode()).isEqualTo(PayoutMode.MONTHLY);
        assertThat(decided.overruled()).isEqualTo(new Overruled(REVIEW, open.judged()));
    }

    @Test
    void the_last_word_counts() {
        var open = judge(BEFORE_ALL_RULES);
        var first = judge(BEFORE_ALL_RULES, granted(open, "150.00"));

        var last = judge(BEFORE_ALL_RULES, granted(open, "150.00"), granted(first, "100.00"));

        assertThat(last.amount()).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void a_refusal_by_the_rules_that_is_granted_keeps_no_exclusion() {
        var employed = placement("2024-03-01", "2024-03-31").employed();

        var decided = judge(employed, granted(judge(employed), "150.00"));

        assertThat(decided.exclusions()).isEmpty();
        assertThat(decided.told(null).exclusions()).isEmpty();
        assertThat(decided.isPaid()).isTrue();
    }

    @Test
    void when_the_rules_say_something_else_they_hold_again() {
        var sixteen = placement("2024-03-01", "2024-03-31");
        var overruling = granted(judge(sixteen), "175.00");

        var fourteen = judge(placement("2024-03-01", "2024-03-31").hours("14"), overruling);

        assertThat(fourteen.amount()).isEqualTo(Money.euros("100.00"));
        assertThat(fourteen.overruled()).isNull();
    }

    static Overruling granted(MonthFinding finding, String euros) {
        return finding.overruling(REVIEW, MonthOutcome.GRANTED, Money.euros(euros));
    }

    /** The stipend of the first month. */
    static MonthFinding judge(PlacementFixture placement, Overruling... overrulings) {
        var facts = placement.facts();
        var receipt = new Receipt(LocalDate.of(2016, 8, 1), facts, List.of(), List.of(overrulings));
        return JUDGE.judge(receipt).getFirst();
    }
}

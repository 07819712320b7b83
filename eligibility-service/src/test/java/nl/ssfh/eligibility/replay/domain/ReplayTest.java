package nl.ssfh.eligibility.replay.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.eligibility.replay.domain.Replay.Batch;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Bucket;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Scaled;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Total;
import nl.ssfh.eligibility.replay.domain.Rules.Always;
import nl.ssfh.eligibility.replay.domain.Rules.InForce;
import nl.ssfh.eligibility.replay.domain.Scaling.RowName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a policy would have cost. */
class ReplayTest {

    static final Policy BASELINE = shipped("baseline-2020");
    static final Policy SINCE_2024 = shipped("ssfh-2024");

    @Test
    void the_rules_of_2024_cost_a_sixth_more_for_supervision_with_an_even_split_of_study_years() {
        var result = replay(new Always(SINCE_2024), new Always(BASELINE), null, evenSplit());

        assertThat(total(result, Fee.SUPERVISION).changePercent()).isEqualTo(new BigDecimal("15.9"));
        assertThat(total(result, Fee.STIPEND).changePercent()).isEqualTo(new BigDecimal("0.0"));
        assertThat(result.placements()).isEqualTo(300);
    }

    @Test
    void scaled_to_the_budget_of_before_the_first_year_has_172_50_and_later_years_86_25() {
        var rows = Stream.of("supervision-bol-year-1-15-hours", "supervision-bol-year-2-3-15-hours")
                .map(row -> new RowName("baseAmounts", row))
                .toList();

        var result = replay(new Always(SINCE_2024), new Always(BASELINE), new Scaling(rows, null), evenSplit());

        var scaled = Objects.requireNonNull(result.scaled());
        assertThat(scaled.factor()).isEqualByComparingTo("0.8625");
        assertThat(scaled.rows())
                .extracting(Scaled.Row::beforeCents, Scaled.Row::afterCents)
                .containsExactly(tuple(20_000L, 17_250L), tuple(10_000L, 8_625L));
        assertThat(scaled.cents()).isEqualTo(scaled.budgetCents());
    }

    /** Ten placements of six months at 150 + 115 + 25: half of the 1,500 euros of supplements are saved. */
    @Test
    void a_supplement_is_scaled_like_a_base_amount() {
        var row = new RowName("supplements", "supervision-work-based-15-hours");
        var placement = placement("2023-01-01", "2023-06-30").track(Track.BBL, Entrant.REGULAR);
        var receipt = new Receipt(LocalDate.of(2023, 1, 1), placement.facts(), List.of());
        var scaling = new Scaling(List.of(row), 10 * 6 * 290_00L - 750_00L);

        var result = replay(
                new Always(shipped("segmented-proposal")),
                new Always(BASELINE),
                scaling,
                Collections.nCopies(10, receipt));

        var scaled = Objects.requireNonNull(result.scaled());
        assertThat(scaled.factor()).isEqualByComparingTo("0.5");
        assertThat(scaled.rows())
                .containsExactly(new Scaled.Row("supplements", "supervision-work-based-15-hours", 25_00, 12_50));
        assertThat(scaled.cents()).isEqualTo(scaled.budgetCents());
    }

    @Test
    void the_budget_neutral_proposal_costs_what_was_paid_before() {
        var result = replay(new Always(shipped("segmented-budget-neutral")), new Always(BASELINE), null, evenSplit());

        assertThat(total(result, Fee.SUPERVISION).cents())
                .isEqualTo(total(result, Fee.SUPERVISION).againstCents());
        assertThat(result.spread().stream().filter(bucket -> bucket.placements() > 0))
                .extracting(Bucket::placements, Bucket::cents)
                .containsExactly(tuple(200L, -200L * 6 * 28_75), tuple(100L, 100L * 6 * 57_50));
    }

    @Test
    void a_month_without_rules_is_undecided_and_a_policy_asked_for_holds_always() {
        var early = new Receipt(
                LocalDate.of(2015, 1, 1), placement("2015-01-01", "2015-01-31").facts(), List.of());

        var result = replay(new Always(BASELINE), new InForce(ShippedPolicies.read()), null, List.of(early));

        assertThat(result.lines()).extracting(Line::cents).containsExactly(150_00L, 115_00L);
        assertThat(result.lines()).extracting(Line::againstUndecided).containsExactly(1L, 1L);
    }

    @Test
    void whoever_watches_can_stop_it() {
        var batches = new ArrayList<Batch>();
        for (int i = 0; i < 100; i++) {
            batches.add(() -> placed(evenSplit()));
        }
        var all = batches.iterator();

        var result = new Replay(new Always(BASELINE), new Always(SINCE_2024), null)
                .over(() -> all.hasNext() ? Optional.of(all.next()) : Optional.empty(), done -> done < 600);

        assertThat(result).isEmpty();
        assertThat(all.hasNext()).isTrue();
    }

    @Test
    void a_row_that_no_month_hit_cannot_be_scaled() {
        var row = new RowName("baseAmounts", "supervision-other-less");

        var result = replay(new Always(SINCE_2024), new Always(BASELINE), new Scaling(List.of(row), 1L), evenSplit());

        assertThat(result.scaled()).isNull();
        assertThat(new Scaling(List.of(row), null).missingIn(SINCE_2024)).isEmpty();
        assertThat(new Scaling(List.of(row), null).missingIn(BASELINE)).containsExactly(row);
    }

    /** A hundred placements of half a year for each of three study years, 16 hours a week. */
    static List<Receipt> evenSplit() {
        var receipts = new ArrayList<Receipt>();
        for (int i = 0; i < 300; i++) {
            var placement = placement("2023-01-01", "2023-06-30").year(1 + i % 3);
            receipts.add(new Receipt(LocalDate.of(2023, 1, 1), placement.facts(), List.of()));
        }
        return receipts;
    }

    static ReplayResult replay(Rules rules, Rules against, @Nullable Scaling scaling, List<Receipt> receipts) {
        var batches = new ArrayList<Batch>();
        for (int from = 0; from < receipts.size(); from += 100) {
            var batch = receipts.subList(from, Math.min(from + 100, receipts.size()));
            batches.add(() -> placed(batch));
        }
        var all = batches.iterator();
        return new Replay(rules, against, scaling)
                .over(() -> all.hasNext() ? Optional.of(all.next()) : Optional.empty(), done -> true)
                .orElseThrow();
    }

    static List<PlacedReceipt> placed(List<Receipt> receipts) {
        return receipts.stream().map(PlacedReceipt::somewhere).toList();
    }

    static Total total(ReplayResult result, Fee fee) {
        return result.totals().get(fee == Fee.STIPEND ? 0 : 1);
    }

    static Policy shipped(String version) {
        return Stream.concat(ShippedPolicies.read().all().stream(), ShippedPolicies.drafts().stream())
                .filter(policy -> policy.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}

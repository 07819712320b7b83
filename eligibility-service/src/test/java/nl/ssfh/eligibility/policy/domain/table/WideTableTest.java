package nl.ssfh.eligibility.policy.domain.table;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Decimals;
import org.junit.jupiter.api.Test;

/** More rows than one word of 64 bits holds. */
class WideTableTest {

    static final int ROWS = 130;

    @Test
    void every_row_is_found_alone_wherever_it_stands() {
        var hits = hits(NumberedTables.compile(NumberedTables.source(NumberedTables.rules(ROWS))));

        for (int row = 0; row < ROWS; row++) {
            assertThat(hits.only(row)).isEqualTo(row);
            assertThat(hits.any(row)).isTrue();
            assertThat(hits.next(row, 0)).isEqualTo(row);
            assertThat(hits.next(row, row)).isEqualTo(row);
            assertThat(hits.next(row, row + 1)).isEqualTo(Hits.NONE);
        }
        assertThat(hits.only(ROWS)).isEqualTo(Hits.NONE);
        assertThat(hits.any(ROWS)).isFalse();
    }

    @Test
    void two_rows_in_one_word_or_in_two_are_several() {
        var table = NumberedTables.compile(NumberedTables.source(NumberedTables.rules(ROWS, "[5..6]", "[129..129]")));

        var hits = hits(table);

        assertThat(hits.only(4)).isEqualTo(Hits.SEVERAL);
        assertThat(hits.next(4, 5)).isEqualTo(ROWS);
        assertThat(hits.only(128)).isEqualTo(Hits.SEVERAL);
        assertThat(hits.next(128, 129)).isEqualTo(ROWS + 1);
        assertThat(hits.only(6)).isEqualTo(6);
    }

    @Test
    void one_month_alone_gets_the_same_rows() {
        var table = NumberedTables.compile(NumberedTables.source(NumberedTables.rules(ROWS, "> 64")));

        assertThat(table.hits(facts("64"))).extracting(Row::number).containsExactly(64);
        assertThat(table.hits(facts("65.0"))).extracting(Row::number).containsExactly(65, ROWS + 1);
        assertThat(table.hits(facts("64.5"))).extracting(Row::number).containsExactly(ROWS + 1);
        assertThat(table.hits(facts("0.5"))).isEmpty();
    }

    /** Of 1 to 131 hours, in that order. */
    static Hits hits(Table<Money> table) {
        var codes = new char[ROWS + 1];
        Arrays.setAll(new int[codes.length], code -> codes[code] = (char) code);
        var hours = IntStream.rangeClosed(1, codes.length)
                .mapToObj(BigDecimal::valueOf)
                .toArray(BigDecimal[]::new);
        var input = Inputs.named("hoursPerWeek").orElseThrow();
        return table.hits(new FactColumns(codes.length, Map.of(input, new Decimals(codes, hours))));
    }

    static MonthFacts facts(String hours) {
        var placement = placement("2024-03-01", "2024-03-31").hours(hours).facts();
        return new MonthFacts(
                Fee.STIPEND, YearMonth.of(2024, 3), placement.terms().getFirst(), placement, false, false, false);
    }
}

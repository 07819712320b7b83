package nl.ssfh.eligibility.decision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Overruled;
import nl.ssfh.eligibility.decision.domain.PartFinding;
import nl.ssfh.eligibility.decision.domain.Question;
import nl.ssfh.eligibility.store.StoredJson;
import org.jspecify.annotations.Nullable;

/** A month of a decision as its row is written: all rows of a decision go to the database as one list. */
record MonthRow(
        LocalDate month,
        Fee fee,
        MonthOutcome outcome,
        long amount_cents,
        @Nullable String policy,
        @Nullable PayoutMode payout_mode,
        List<Exclusion> exclusions,
        @Nullable Question question,
        List<PartFinding> parts,
        @Nullable Overruled overruled) {

    static MonthRow of(MonthFinding finding) {
        return new MonthRow(
                finding.month().atDay(1),
                finding.fee(),
                finding.outcome(),
                finding.amount().cents(),
                finding.policy(),
                finding.payoutMode(),
                finding.exclusions(),
                finding.question(),
                finding.parts(),
                finding.overruled());
    }

    static MonthFinding read(ResultSet row) throws SQLException {
        return new MonthFinding(
                new FeeMonth(
                        Fee.valueOf(row.getString("fee")), YearMonth.from(row.getObject("month", LocalDate.class))),
                MonthOutcome.valueOf(row.getString("outcome")),
                new Money(row.getLong("amount_cents")),
                row.getString("policy"),
                named(PayoutMode.class, row.getString("payout_mode")),
                exclusions((String[]) row.getArray("exclusions").getArray()),
                named(Question.class, row.getString("question")),
                StoredJson.readList(row.getString("parts"), PartFinding.class),
                overruled(row.getString("overruled")));
    }

    private static @Nullable Overruled overruled(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Overruled.class);
    }

    private static List<Exclusion> exclusions(String[] codes) {
        return Arrays.stream(codes).map(Exclusion::valueOf).toList();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

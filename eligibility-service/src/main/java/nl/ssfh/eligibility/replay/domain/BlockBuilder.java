package nl.ssfh.eligibility.replay.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.decision.domain.Part;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.FactColumn;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Choices;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Decimals;
import nl.ssfh.eligibility.policy.domain.table.FactColumns;
import nl.ssfh.eligibility.policy.domain.table.Input;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;
import nl.ssfh.eligibility.policy.domain.table.Inputs;
import nl.ssfh.eligibility.replay.domain.ReplayBlock.MonthRows;

/** Turns receipts of decisions into columns of facts. */
final class BlockBuilder {

    /** One more than the longest deadline that a policy can have. */
    static final int MOST_MONTHS_NEEDED = 121;

    private final Map<Input, Codes> columns = new HashMap<>();
    private final List<MonthRows> months = new ArrayList<>();
    private int[] days = new int[1024];
    private int rows;
    private int placements;

    static ReplayBlock of(List<PlacedReceipt> receipts) {
        var builder = new BlockBuilder();
        receipts.forEach(builder::add);
        return builder.block();
    }

    private BlockBuilder() {
        Inputs.ALL.forEach(input -> columns.put(input, new Codes()));
    }

    private void add(PlacedReceipt placed) {
        var receipt = placed.receipt();
        var period = receipt.facts().period();
        int afterStart = monthsNeeded(period.firstDay(), receipt.submittedOn());
        int afterEnd = monthsNeeded(period.lastDay(), receipt.submittedOn());
        period.months().forEach(month -> {
            var parts = Part.of(receipt.facts(), month);
            for (var fee : Fee.values()) {
                var feeMonth = new FeeMonth(fee, month);
                var segment = Segment.of(fee, parts.getFirst().terms(), placed.province());
                var byPerson =
                        receipt.overruling(feeMonth).map(Overruling::amount).orElse(null);
                var ruled = byPerson == null ? parts : List.<Part>of();
                months.add(new MonthRows(rows, ruled.size(), month, segment, placements, byPerson));
                ruled.forEach(part -> add(receipt, feeMonth, part, afterStart, afterEnd));
            }
        });
        placements++;
    }

    private void add(Receipt receipt, FeeMonth feeMonth, Part part, int afterStart, int afterEnd) {
        var elsewhere = receipt.grantedElsewhere().contains(feeMonth);
        var facts = new MonthFacts(
                feeMonth.fee(), feeMonth.month(), part.terms(), receipt.facts(), false, false, elsewhere);
        columns.forEach((input, codes) -> {
            if (input.equals(Inputs.LATE_AFTER_START)) {
                codes.add(afterStart);
            } else if (input.equals(Inputs.LATE_AFTER_END)) {
                codes.add(afterEnd);
            } else {
                codes.add(input, facts);
            }
        });
        days = rows == days.length ? Arrays.copyOf(days, 2 * rows) : days;
        days[rows++] = part.days();
    }

    /** The shortest deadline, in months, by which the claim was in time. */
    private static int monthsNeeded(LocalDate countedFrom, LocalDate submittedOn) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(countedFrom, submittedOn));
        while (countedFrom.plusMonths(months).isBefore(submittedOn)) {
            months++;
        }
        return (int) Math.min(months, MOST_MONTHS_NEEDED);
    }

    private ReplayBlock block() {
        var facts = new HashMap<Input, FactColumn>();
        columns.forEach((input, codes) -> facts.put(input, codes.column(input, rows)));
        return new ReplayBlock(new FactColumns(rows, facts), Arrays.copyOf(days, rows), months, placements);
    }

    /** A column that grows; numbers get a code when they are first seen. */
    private static final class Codes {

        private final Map<BigDecimal, Integer> numbers = new HashMap<>();
        private char[] codes = new char[1024];
        private int size;

        void add(Input input, MonthFacts facts) {
            switch (input) {
                case Choice choice -> add(choice.ordinal().applyAsInt(facts));
                case Decimal decimal -> {
                    var number = decimal.value().apply(facts).stripTrailingZeros();
                    add(numbers.computeIfAbsent(number, unseen -> numbers.size()));
                }
            }
        }

        void add(int code) {
            codes = size == codes.length ? Arrays.copyOf(codes, 2 * size) : codes;
            codes[size++] = (char) code;
        }

        FactColumn column(Input input, int rows) {
            var exact = Arrays.copyOf(codes, rows);
            return switch (input) {
                case Choice choice ->
                    new Choices(
                            exact, IntStream.range(0, choice.literals().size()).toArray());
                case Decimal decimal -> {
                    var values = new BigDecimal[numbers.size()];
                    numbers.forEach((number, code) -> values[code] = number);
                    yield new Decimals(exact, values);
                }
            };
        }
    }
}

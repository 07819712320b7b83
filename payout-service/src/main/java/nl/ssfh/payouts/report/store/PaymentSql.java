package nl.ssfh.payouts.report.store;

import static java.util.stream.Collectors.joining;

import java.util.SequencedSet;
import nl.ssfh.payouts.report.domain.Dimension;

/** Writes the one statement of a report: it reads each line once, and joins only what is asked for. */
final class PaymentSql {

    private static final String TERMS = """
              left join placement_terms t on t.placement = f.placement
                                         and f.month >= t.from_month and f.month < t.until_month
            """;

    private static final String PROVINCES = "  left join practice_province v on v.practice = f.practice\n";

    private PaymentSql() {}

    static String of(SequencedSet<Dimension> by) {
        var columns = by.stream().map(PaymentSql::column).collect(joining(", "));
        return """
                select %1$s, grouping(%2$s) > 0 as is_total,
                       %3$s
                  from line_figures f
                %4$s where f.month between ? and ?
                   and f.fee = coalesce(?::text, f.fee) and f.practice = coalesce(?::uuid, f.practice)
                 group by grouping sets ((%1$s), ())
                 order by is_total, %1$s
                """.formatted(columns, column(by.getFirst()), FigureSql.SUMS, joins(by));
    }

    private static String joins(SequencedSet<Dimension> by) {
        return (by.stream().anyMatch(Dimension::isOfTerms) ? TERMS : "")
                + (by.contains(Dimension.PROVINCE) ? PROVINCES : "");
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "f.month";
            case FEE -> "f.fee";
            case PRACTICE -> "f.practice";
            case TRACK -> "t.track";
            case COURSE -> "t.course";
            case STUDY_YEAR -> "t.study_year";
            case ENTRANT -> "t.entrant";
            case PROVINCE -> "v.province";
        };
    }
}

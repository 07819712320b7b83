package nl.ssfh.payouts.report.store;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.stream.Stream;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.sql.Row;

/** How figures are read. */
public final class FigureSql {

    /** The columns of {@link Figures}, summed over lines {@code f} of the view {@code line_figures}. */
    public static final String SUMS = Stream.of(
                    "planned",
                    "ahead",
                    "due",
                    "paid",
                    "returned",
                    "held",
                    "set_off",
                    "recovered",
                    "written_off",
                    "to_recover")
            .map(column -> "coalesce(sum(f.%1$s), 0)::bigint as %1$s".formatted(column))
            .collect(joining(", "));

    private FigureSql() {}

    /** Reads the figures of one line, or what {@link #SUMS} gives. */
    public static Figures figures(Row row) throws SQLException {
        return new Figures(
                row.money("planned"),
                row.money("ahead"),
                row.money("due"),
                row.money("paid"),
                row.money("returned"),
                row.money("held"),
                row.money("set_off"),
                row.money("recovered"),
                row.money("written_off"),
                row.money("to_recover"));
    }
}

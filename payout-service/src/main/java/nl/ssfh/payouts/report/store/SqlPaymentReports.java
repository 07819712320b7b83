package nl.ssfh.payouts.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Province;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.report.domain.Dimension;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.report.domain.Group;
import nl.ssfh.payouts.report.domain.PaymentQuery;
import nl.ssfh.payouts.report.domain.PaymentReport;
import nl.ssfh.payouts.report.domain.PaymentReports;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPaymentReports implements PaymentReports {

    private final Sql sql;

    SqlPaymentReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Figures each(PaymentQuery query, Consumer<PaymentReport.Line> effect) {
        var total = new AtomicReference<>(Figures.NONE);
        var by = query.by();
        sql.each(
                PaymentSql.of(by),
                row -> new Answer(row.flag("is_total"), line(row, by)),
                answer -> {
                    if (answer.isTotal()) {
                        total.set(answer.line().figures());
                    } else {
                        effect.accept(answer.line());
                    }
                },
                query.months().from(),
                query.months().until(),
                query.fee(),
                query.practice());
        return Objects.requireNonNull(total.get());
    }

    private static PaymentReport.Line line(Row row, Set<Dimension> by) throws SQLException {
        var group = new Group(
                by.contains(Dimension.MONTH) ? row.monthOrNull("month") : null,
                constant(row, by, Dimension.FEE, Fee.class),
                by.contains(Dimension.PRACTICE) ? row.uuidOrNull("practice") : null,
                constant(row, by, Dimension.TRACK, Track.class),
                constant(row, by, Dimension.COURSE, Course.class),
                by.contains(Dimension.STUDY_YEAR) ? row.numberOrNull("study_year") : null,
                constant(row, by, Dimension.ENTRANT, Entrant.class),
                constant(row, by, Dimension.PROVINCE, Province.class));
        return new PaymentReport.Line(group, FigureSql.figures(row));
    }

    private static <E extends Enum<E>> @Nullable E constant(Row row, Set<Dimension> by, Dimension one, Class<E> type)
            throws SQLException {
        return by.contains(one) ? row.constantOrNull(one.name().toLowerCase(Locale.ROOT), type) : null;
    }

    /** A group, or all of them together. */
    private record Answer(boolean isTotal, PaymentReport.Line line) {}
}
